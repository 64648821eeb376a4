import type { IndexedContainer } from './index-container.js';
import { type Meaning, readMeaning } from './meaning.js';
import type { Row } from './parameters.js';

type Table = Extract<Meaning, { kind: 'table' }>;

/** The row of a lookup table that a text finds: of several, the first, as in GTM. */
export function findRow({ rows, patterns }: Table, input: string): Row | undefined {
  if (!patterns) return rows.find(({ left }) => left === input);
  return rows.find(({ left }) => {
    const pattern = compile(patterns.whole ? `^(?:${left})$` : left, patterns.ignoreCase);
    return pattern?.test(input) ?? false;
  });
}

// GTM's patterns are those of JavaScript; one that is none finds nothing.
function compile(pattern: string, ignoreCase: boolean): RegExp | undefined {
  try {
    return new RegExp(pattern, ignoreCase ? 'i' : '');
  } catch {
    return undefined;
  }
}

/** The value is the name of the event that the page has pushed. */
export function isPushedName(meaning: Meaning): boolean {
  return meaning.canon === 'built-in EVENT' || meaning.canon === 'data layer "event"';
}

/** What a value is for a pushed name, where a table chooses it by the name; `undefined` when the table has nothing. */
export function narrowMeaning(meaning: Meaning, pushed: string, container: IndexedContainer): Meaning | undefined {
  if (meaning.kind !== 'table' || !isPushedName(meaning.input)) return meaning;
  const row = findRow(meaning, pushed);
  return row ? readMeaning(row.right, container) : meaning.fallback;
}
