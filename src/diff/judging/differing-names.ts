import { isSame } from '../is-same.js';

/** Names whose values differ, those of one side alone included; first in the order of the new side. */
export function differingNames(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].filter((name) => !isSame(before.get(name), after.get(name)));
}
