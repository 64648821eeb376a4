/** Gives properties the names that a destination has for them. What it does not get is paired with nothing. */
export function mapProperties(
  properties: object | undefined,
  names: readonly (readonly [ours: string, theirs?: string])[],
  constants?: object,
): object {
  const known = new Map(names.map(([ours, theirs]) => [ours, theirs]));
  const entries = Object.entries(properties ?? {}).flatMap(([name, value]): [string, unknown][] => {
    const theirs = known.has(name) ? known.get(name) : name;
    return theirs === undefined ? [] : [[theirs, value]];
  });
  return { ...Object.fromEntries(entries), ...constants };
}
