let context: object = {};

export function replaceContext(next: object): void {
  context = { ...next };
}

export function mergeContext(changes: object): void {
  context = { ...context, ...changes };
}

/** Adds what the app has said once; what a call says itself wins. `names` are those of an event that has not all of it. */
export function withContext(properties?: object, names?: readonly string[]): object {
  const given = Object.entries(context).filter(([name]) => names?.includes(name) ?? true);
  return { ...Object.fromEntries(given), ...properties };
}
