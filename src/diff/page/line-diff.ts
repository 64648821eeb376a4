/** Lines of both texts, marked `-`, `+` or blank, with as many as possible in common. For short texts: it is quadratic. */
export function diffLines(before: string, after: string): string[] {
  const [old, current] = [toLines(before), toLines(after)];
  const common = countCommon(old, current);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < current.length) {
    if (i < old.length && old[i] === current[j]) {
      lines.push(`  ${old[i]}`);
      i++;
      j++;
    } else if (j >= current.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      lines.push(`- ${old[i++]}`);
    } else lines.push(`+ ${current[j++]}`);
  }
  return lines;
}

type Table = readonly (readonly number[])[];

// How many lines the rests of both texts, from these places on, have in common.
function countCommon(old: readonly string[], current: readonly string[]): Table {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(current.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    const row = table[i] as number[];
    for (let j = current.length - 1; j >= 0; j--) {
      row[j] = old[i] === current[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: Table, row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}

function toLines(text: string): string[] {
  return text.trimEnd().split('\n');
}
