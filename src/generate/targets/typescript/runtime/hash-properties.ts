import { sha256 } from './sha256.js';

/** Replaces values that the plan wants hashed. A value that is left out or null stays so. */
export function hashProperties(properties: object | undefined, names: readonly string[]): object {
  const entries = Object.entries(properties ?? {}) as [string, unknown][];
  return Object.fromEntries(
    entries.map(([name, value]) => [name, names.includes(name) && value != null ? sha256(String(value)) : value]),
  );
}
