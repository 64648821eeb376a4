/** Is the first version later than the second? By its three numbers; what follows a hyphen is not compared. */
export function isLater(version: string, than: string): boolean {
  const [a, b] = [toNumbers(version), toNumbers(than)];
  const index = a.findIndex((part, place) => part !== b[place]);
  return index >= 0 && (a[index] ?? 0) > (b[index] ?? 0);
}

function toNumbers(version: string): number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map(Number);
}
