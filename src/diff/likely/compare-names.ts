/** Names are compared by their beginning; nobody tells longer ones apart. */
const LONGEST = 64;

/** From here on, two spellings are one word: a plural, a tense, a slip. */
const SAME_WORD = 0.8;

/** How alike two names are, from 0 to 1: by their words in any order, or as one word that is spelled otherwise. */
export function compareNames(before: string, after: string): number {
  return compareWords(splitWords(before), splitWords(after));
}

/** The same for names that are in their words already. */
export function compareWords(before: readonly string[], after: readonly string[]): number {
  const whole = shareLetters(before.join(''), after.join(''));
  return Math.max(shareWords(before, after), whole >= SAME_WORD ? whole : 0);
}

/** The words of a name, however it joins them: `planViewed`, `plan-viewed`, `Plan Viewed`. */
export function splitWords(name: string): string[] {
  const parted = name.slice(0, LONGEST).replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ');
  return parted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [name.slice(0, LONGEST)];
}

function shareWords(before: readonly string[], after: readonly string[]): number {
  const left = [...after];
  for (const word of before) {
    const found = left.findIndex((other) => shareLetters(word, other) >= SAME_WORD);
    if (found >= 0) left.splice(found, 1);
  }
  const shared = after.length - left.length;
  return shared / (before.length + after.length - shared);
}

// Twice the longest common subsequence by both lengths: it forgives what was put in, left out or exchanged. Below
// `SAME_WORD` it is only an upper bound.
function shareLetters(before: string, after: string): number {
  if (before === after) return 1;
  // So different in length that they cannot be one word: nearly all pairs, and the rest of this is slow.
  const most = (2 * Math.min(before.length, after.length)) / (before.length + after.length);
  if (most < SAME_WORD) return most;
  let row = new Array<number>(after.length + 1).fill(0);
  for (const letter of before.split('')) {
    const next = [0];
    for (let column = 1; column <= after.length; column++) {
      const best = Math.max(row[column] ?? 0, next[column - 1] ?? 0);
      next.push(letter === after[column - 1] ? Math.max(best, (row[column - 1] ?? 0) + 1) : best);
    }
    row = next;
  }
  return (2 * (row[after.length] ?? 0)) / (before.length + after.length);
}
