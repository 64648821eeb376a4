import type { Literal } from '../../plan/model.js';
import { isSame } from '../is-same.js';

/** How alike two things are in one respect, from 0 to 1, and how much that respect weighs. */
export interface Trait {
  readonly weight: number;
  readonly alike: number;
}

/** How two things of a kind are compared: each is profiled once, then compared with many. */
export interface Likeness<T, Profile> {
  profile(thing: T): Profile;
  /** From 0 to 1. */
  compare(before: Profile, after: Profile): number;
}

/** The weighted mean; 0 when nothing can be said. */
export function weigh(traits: Iterable<Trait | undefined>): number {
  let weights = 0;
  let sum = 0;
  for (const trait of traits) {
    if (!trait) continue;
    weights += trait.weight;
    sum += trait.weight * trait.alike;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** A value that both either have or not; nothing is said by what neither has. */
export function compareValue(weight: number, before: unknown, after: unknown): Trait | undefined {
  if (before === undefined && after === undefined) return undefined;
  return { weight, alike: isSame(before, after) ? 1 : 0 };
}

type Members = ReadonlySet<Literal>;

/** Sets, by what they share of all that is in either. Nothing is said by two that are empty. */
export function compareSets(weight: number, before: Members, after: Members): Trait | undefined {
  if (before.size + after.size === 0) return undefined;
  let shared = 0;
  for (const item of before) if (after.has(item)) shared++;
  return { weight, alike: shared / (before.size + after.size - shared) };
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Past this, the rest of a sentence makes no difference. */
const LONGEST_TEXT = 500;

/** The words of a sentence, for comparing them as sets. */
export function wordsOf(text: string | undefined): ReadonlySet<string> {
  if (text === undefined) return NO_WORDS;
  return new Set(
    text
      .slice(0, LONGEST_TEXT)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [text],
  );
}
