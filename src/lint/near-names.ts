import { splitWords } from '../plan/convert-case.js';
import { keepAnswers } from './keep-answers.js';

/** Two names that are probably meant as one. */
export interface NearNames {
  readonly name: string;
  readonly other: string;
  /** How they differ, as the end of a sentence. */
  readonly how: string;
}

interface Word {
  readonly text: string;
  readonly uses: (readonly string[])[];
}

/** Shorter words are too often one letter from another word: "cart" and "card". */
const SHORTEST_WORD = 5;
const LONGEST_WORD = 24;
const SMALL_WORDS = new Set(['a', 'an', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with']);
const SNAKE = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

/**
 * Names that say the same in other words order or tense, or that differ by one slip of a finger. Time grows with
 * the names: they meet in buckets of sorted stems, and words in the neighbourhoods of one left-out letter.
 */
export function findNearNames(names: Iterable<string>): NearNames[] {
  const wordsOf = new Map<string, readonly string[]>();
  for (const name of names) wordsOf.set(name, readWords(name));
  const near = findSameStems(wordsOf);
  const seen = new Set(near.map(({ name }) => name));
  return [...near, ...findSlips(wordsOf).filter(({ name }) => !seen.has(name))];
}

function readWords(name: string): readonly string[] {
  return SNAKE.test(name) ? name.split('_') : splitWords(name).map((word) => word.toLowerCase());
}

function findSameStems(wordsOf: ReadonlyMap<string, readonly string[]>): NearNames[] {
  const firsts = new Map<string, string>();
  const near: NearNames[] = [];
  for (const [name, words] of wordsOf) {
    const key = joinStems(words);
    const other = firsts.get(key);
    // Names that differ in case alone are the finding of name-collision.
    if (other === undefined) firsts.set(key, name);
    else if (other.toLowerCase() !== name.toLowerCase()) near.push({ name, other, how: 'says the same as' });
  }
  return near;
}

function joinStems(words: readonly string[]): string {
  const parts: string[] = [];
  for (const word of words) if (!SMALL_WORDS.has(word)) parts.push(toStem(word));
  return parts.sort().join('_');
}

/** "add", "adds", "added" and "adding" have one stem; so have "submit" and "submitted". */
const toStem = keepAnswers((word) => {
  const stem = word.length < 4 ? word : word.replace(/(?:ing|ed|es|s|e|d)$/, '');
  return stem.replace(/(.)\1$/, '$1');
}, 10_000);

function findSlips(wordsOf: ReadonlyMap<string, readonly string[]>): NearNames[] {
  const near: NearNames[] = [];
  const pairs = pairWords(wordsOf.values());
  if (pairs.length === 0) return near;
  const known = new Map([...wordsOf].map(([name, words]) => [words.join('_'), name]));
  for (const [word, others] of pairs) {
    for (const words of word.uses) {
      const name = known.get(words.join('_'));
      const other = others
        .map((text) => known.get(words.map((part) => (part === word.text ? text : part)).join('_')))
        .find((found) => found !== undefined && found !== name);
      if (name !== undefined && other !== undefined) near.push({ name, other, how: 'is one slip away from' });
    }
  }
  return near;
}

/** Each word that comes after a near one in the plan, with the near ones. */
function pairWords(names: Iterable<readonly string[]>): [Word, string[]][] {
  const neighbours = new Map<number, string[]>();
  const pairs: [Word, string[]][] = [];
  for (const word of listWords(names)) {
    const near: string[] = [];
    for (const key of listNeighbours(word.text)) {
      const there = neighbours.get(key);
      if (!there) neighbours.set(key, [word.text]);
      else if (there.at(-1) !== word.text) {
        for (const other of there) if (!near.includes(other) && isSlip(word.text, other)) near.push(other);
        if (there.length < 8) there.push(word.text);
      }
    }
    if (near.length > 0) pairs.push([word, near]);
  }
  return pairs;
}

function listWords(names: Iterable<readonly string[]>): Iterable<Word> {
  const words = new Map<string, Word>();
  for (const name of names) {
    for (const text of name) {
      if (text.length < SHORTEST_WORD || text.length > LONGEST_WORD || /\d/.test(text)) continue;
      const word = words.get(text);
      if (word) word.uses.push(name);
      else words.set(text, { text, uses: [name] });
    }
  }
  return words.values();
}

const BASE = 31;

/**
 * The word itself, and the word without each of its letters, as numbers: nine strings a word would be most of what a lint
 * of ten events allocates. Words that meet by chance are told apart by their letters.
 */
function listNeighbours(word: string): number[] {
  const keys = [0];
  let whole = 0;
  for (let index = 0; index < word.length; index++) {
    keys.push(whole);
    whole = (Math.imul(whole, BASE) + word.charCodeAt(index)) | 0;
  }
  let power = 1;
  let rest = 0;
  for (let index = word.length - 1; index >= 0; index--) {
    const before = keys[index + 1] as number;
    keys[index + 1] = (Math.imul(before, power) + rest) | 0;
    rest = (Math.imul(word.charCodeAt(index), power) + rest) | 0;
    power = Math.imul(power, BASE);
  }
  keys[0] = whole;
  return keys;
}

/** One letter more, less, other, or two neighbours swapped; a plural or another tense is no slip. */
function isSlip(a: string, b: string): boolean {
  if (a === b || toStem(a) === toStem(b)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return start > 0;
  return left.length === 2 && left === [...right].reverse().join('');
}
