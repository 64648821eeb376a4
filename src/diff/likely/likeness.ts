import type { Literal } from '../../plan/model.js';
import { isSame } from '../is-same.js';

/** How alike two things are in one respect, from 0 to 1, and how much that respect weighs. */
export interface Trait {
  readonly weight: number;
  readonly alike: number;
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

/** Sets, by what they share of all that is in either. */
export function compareSets(weight: number, before: Iterable<Literal>, after: Iterable<Literal>): Trait | undefined {
  const [old, current] = [new Set(before), new Set(after)];
  if (old.size + current.size === 0) return undefined;
  let shared = 0;
  for (const item of old) if (current.has(item)) shared++;
  return { weight, alike: shared / (old.size + current.size - shared) };
}

/** Sentences, by their words. */
export function compareProse(weight: number, before: string | undefined, after: string | undefined): Trait | undefined {
  if (before === undefined || after === undefined) return compareValue(weight, before, after);
  return compareSets(weight, wordsOf(before), wordsOf(after));
}

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, LONGEST_TEXT)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [text]
  );
}

/** Past this, the rest of a sentence makes no difference. */
const LONGEST_TEXT = 500;
