import { count } from '../../count.js';
import type { Paint } from '../../paint.js';

/** Past this many, the rest is counted: a wall of text is read by nobody. */
const LIMIT = 200;

/** The first items as text, and a line that counts the others. */
export function renderFirst<Item>(
  items: readonly Item[],
  noun: string,
  paint: Paint,
  render: (item: Item) => string,
): string[] {
  const shown = items.slice(0, LIMIT).map(render);
  const rest = items.length - shown.length;
  if (rest > 0) shown.push(paint.dim(`… and ${count(rest, `more ${noun}`)}. Use --format json for all of them.`));
  return shown;
}

export function indent(line: string): string {
  return `  ${line}`;
}
