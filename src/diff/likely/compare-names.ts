/** Names are compared by their beginning; nobody tells longer ones apart. */
const LONGEST = 64;

/** From here on, two spellings are one word: a plural, a tense, a slip. */
const SAME_WORD = 0.8;

/** How alike two names are, from 0 to 1: by their words in any order, or as one word that is spelled otherwise. */
export function compareNames(before: string, after: string): number {
  const [old, current] = [splitWords(before), splitWords(after)];
  const whole = shareLetters(old.join(''), current.join(''));
  return Math.max(shareWords(old, current), whole >= SAME_WORD ? whole : 0);
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

// Twice the longest common subsequence by both lengths: it forgives what was put in, left out or exchanged.
function shareLetters(before: string, after: string): number {
  if (before.length + after.length === 0) return 1;
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
