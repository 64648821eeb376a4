/** Longer names are compared by their beginning only; nobody mistypes them at the end alone. */
const LONGEST = 64;

/**
 * The known name that was most likely meant, if any is near: by edits (insert, delete, replace, swap
 * neighbours), at most one for every three characters. Case, `_`, `-` and blanks do not count, so that
 * `minLength` finds `min_length`. Of equally near names the first wins.
 */
export function suggestName(wanted: string, known: Iterable<string>): string | undefined {
  const target = simplify(wanted);
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(target.length / 3)) + 1;
  for (const name of known) {
    const distance = name === wanted ? limit : countEdits(target, simplify(name), limit);
    if (distance >= limit) continue;
    limit = distance;
    best = name;
  }
  return best;
}

/** The two names differ in nothing but case, `_`, `-` and blanks. */
export function isSameInForm(one: string, other: string): boolean {
  return one.length <= LONGEST && other.length <= LONGEST && simplify(one) === simplify(other);
}

/** One is the other with a single slip of the hand: a letter too many, too few, wrong or swapped. Short words are too near by nature. */
export function isSlip(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 4 && countEdits(simplify(one), simplify(other), 2) < 2;
}

function simplify(name: string): string {
  return name
    .slice(0, LONGEST)
    .replaceAll(/[\s_-]/g, '')
    .toLowerCase();
}

/** Damerau-Levenshtein distance (optimal string alignment), or `limit` when it is not below that. */
function countEdits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? limit, limit);
}

function nextRow(a: string, b: string, row: number, last: readonly number[], beforeLast: readonly number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const cost = a[row - 1] === b[column - 1] ? 0 : 1;
    const edits = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost];
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) edits.push(at(beforeLast, column - 2) + 1);
    current.push(Math.min(...edits));
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
