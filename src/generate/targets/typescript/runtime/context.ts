/** What the app has said once. An app that says nothing has no trace of it in its bundle, as far as bundlers see that. */
export let context: object | undefined;

export function replaceContext(next: object): void {
  context = { ...next };
}

export function mergeContext(changes: object): void {
  context = { ...context, ...changes };
}

/** For an event that has not all of the context: what it has. */
export function pickContext(names: readonly string[]): object {
  return Object.fromEntries(Object.entries(context ?? {}).filter(([name]) => names.includes(name)));
}
