import { isSameInForm, isSlip } from '../source/suggest.js';

/** Whose names they are: the tool's own are few and far apart, those of a plan may differ by a letter on purpose. */
type Whose = 'ours' | 'theirs';

/**
 * The known name that was meant without doubt: the only one that is the same but for its form, or else the only one
 * that is one slip of the hand away. Numbers are never slips ("step_1", "step_2"), and in a plan's own names one
 * letter for another is none either ("card", "cart").
 */
export function findCertain(name: string, known: Iterable<string>, whose: Whose): string | undefined {
  const names = [...known];
  const same = names.filter((other) => isSameInForm(name, other));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const near = names.filter((other) => isSlip(name, other));
  const [only] = near;
  if (near.length !== 1 || only === undefined || digitsOf(only) !== digitsOf(name)) return undefined;
  return whose === 'theirs' && isOtherLetter(name, only) ? undefined : only;
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}

/** Two swapped letters are the same letters. */
function isOtherLetter(name: string, other: string): boolean {
  return name.length === other.length && [...name].sort().join('') !== [...other].sort().join('');
}
