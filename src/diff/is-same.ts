/** Old object → new object that is known to mean the same: what many things share is compared only once. */
export type KnownSame = ReadonlyMap<object, object>;

const NOTHING_KNOWN: KnownSame = new Map();

/**
 * Whether two pieces of a model mean the same. Places do not count, nor does the order of a map's keys; `0`, `''`,
 * `false`, `null` and absence are all different.
 */
export function isSame(before: unknown, after: unknown, known = NOTHING_KNOWN): boolean {
  if (Object.is(before, after)) return true;
  if (!isObject(before) || !isObject(after)) return false;
  if (known.get(before) === after) return true;
  if (Array.isArray(before)) return Array.isArray(after) && isSameList(before, after, known);
  if (before instanceof Map) return after instanceof Map && isSameMap(before, after, known);
  if (Array.isArray(after) || after instanceof Map) return false;
  return isSameRecord(before as Fields, after as Fields, known);
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isSameList(before: readonly unknown[], after: readonly unknown[], known: KnownSame): boolean {
  return before.length === after.length && before.every((item, index) => isSame(item, after[index], known));
}

function isSameMap(
  before: ReadonlyMap<unknown, unknown>,
  after: ReadonlyMap<unknown, unknown>,
  known: KnownSame,
): boolean {
  if (before.size !== after.size) return false;
  for (const [key, value] of before) {
    if (!after.has(key) || !isSame(value, after.get(key), known)) return false;
  }
  return true;
}

// Records are the model's own, so their keys are fields; names live in maps.
function isSameRecord(before: Fields, after: Fields, known: KnownSame): boolean {
  for (const key in before) {
    if (key !== 'location' && !isSame(before[key], after[key], known)) return false;
  }
  for (const key in after) {
    if (key !== 'location' && after[key] !== undefined && before[key] === undefined) return false;
  }
  return true;
}
