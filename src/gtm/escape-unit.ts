/** A UTF-16 unit as JSON and JavaScript write it in ASCII. The two halves of a surrogate pair are two escapes. */
export function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
