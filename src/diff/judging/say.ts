import type { Literal } from '../../plan/model.js';
import { isSame } from '../is-same.js';

export function quote(value: Literal): string {
  return `"${value}"`;
}

/** `"a", "b" and "c"`; past `limit`, `"a", "b", "c" and 9 more`. */
export function list(values: readonly Literal[], limit = 5): string {
  const shown = values.slice(0, limit).map(quote);
  const rest = values.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : `${last}`;
}

export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** What became of a short value; `undefined` when nothing did. */
export function tell(noun: string, before: Literal | undefined, after: Literal | undefined): string | undefined {
  if (Object.is(before, after)) return undefined;
  if (before === undefined) return `now has the ${noun} ${quote(after as Literal)}`;
  if (after === undefined) return `no longer has the ${noun} ${quote(before)}`;
  return `changed its ${noun} from ${quote(before)} to ${quote(after)}`;
}

/** What became of a name's value, where `verb` gives it: `sets "origin" to "shop"`, `gets "plan" as …`. */
export function tellSet(verb: 'sets' | 'gets', name: string, before: Literal | undefined, after: Literal | undefined) {
  const given = `${verb} ${quote(name)} ${verb === 'sets' ? 'to' : 'as'}`;
  if (before === undefined) return `now ${given} ${quote(after as Literal)}`;
  if (after === undefined) return `no longer ${given} ${quote(before)}`;
  return `${given} ${quote(after)} instead of ${quote(before)}`;
}

/** What became of something too long or too deep to show. */
export function tellThat(noun: string, before: unknown, after: unknown): string | undefined {
  if (isSame(before, after)) return undefined;
  if (before === undefined) return `now has ${withArticle(noun)}`;
  if (after === undefined) return `no longer has ${withArticle(noun)}`;
  return `changed its ${noun}`;
}

/** What became of a set of names: order and repeats mean nothing. */
export function tellMembers(noun: string, before: readonly Literal[], after: readonly Literal[]): string | undefined {
  const gained = without(after, before);
  const lost = without(before, after);
  if (gained.length > 0 && lost.length > 0) return `gained the ${noun} ${list(gained)} and lost ${list(lost)}`;
  if (gained.length > 0) return `gained the ${noun} ${list(gained)}`;
  if (lost.length > 0) return `lost the ${noun} ${list(lost)}`;
  return undefined;
}

/** Those of the first list that the second lacks. `1` and `"1"` are different. */
export function without<T extends Literal>(values: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others);
  return [...new Set(values)].filter((value) => !known.has(value));
}

function withArticle(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
