/** The known name that was most likely meant: at most one edit for every three characters. Of equal ones the first. */
export function nearestName(wanted: string, known: readonly string[]): string | undefined {
  const target = simplifyName(wanted);
  let nearest: string | undefined;
  let limit = Math.max(1, Math.floor(target.length / 3)) + 1;
  for (const name of known) {
    const distance = countEdits(target, simplifyName(name), limit);
    if (distance >= limit) continue;
    limit = distance;
    nearest = name;
  }
  return nearest;
}

// Case, `_`, `-` and blanks are what people mix up most. Nobody mistypes a long name at its end alone.
function simplifyName(name: string): string {
  return name
    .slice(0, 64)
    .replace(/[\s_-]/g, '')
    .toLowerCase();
}

// Insertions, deletions, replacements and swaps of neighbours, row by row.
function countEdits(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? limit;
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= other.length; column++) {
      const isEqual = one[row - 1] === other[column - 1];
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const change = at(row - 1, column - 1) + (isEqual ? 0 : 1);
      const swap = isSwap ? at(row - 2, column - 2) + 1 : change;
      current.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, change, swap));
    }
  }
  return at(one.length, other.length);
}
