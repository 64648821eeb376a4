/**
 * Whether two pieces of a model mean the same. Places do not count, nor does the order of a map's keys; `0`, `''`,
 * `false`, `null` and absence are all different.
 */
export function isSame(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (!isObject(before) || !isObject(after)) return false;
  if (Array.isArray(before)) return Array.isArray(after) && isSameList(before, after);
  if (before instanceof Map) return after instanceof Map && isSameMap(before, after);
  if (Array.isArray(after) || after instanceof Map) return false;
  return isSameRecord(before as Fields, after as Fields);
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isSameList(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((item, index) => isSame(item, after[index]));
}

function isSameMap(before: ReadonlyMap<unknown, unknown>, after: ReadonlyMap<unknown, unknown>): boolean {
  if (before.size !== after.size) return false;
  for (const [key, value] of before) {
    if (!after.has(key) || !isSame(value, after.get(key))) return false;
  }
  return true;
}

// Records are the model's own, so their keys are fields; names live in maps.
function isSameRecord(before: Fields, after: Fields): boolean {
  for (const key in before) {
    if (key !== 'location' && !isSame(before[key], after[key])) return false;
  }
  for (const key in after) {
    if (key !== 'location' && after[key] !== undefined && before[key] === undefined) return false;
  }
  return true;
}
