import type { LikelyRename } from '../change.js';
import type { Paired } from '../pair.js';
import { splitWords } from './compare-names.js';
import type { Likeness } from './likeness.js';

/** From here on, two names are more likely one thing than two. */
const LIKELY = 0.6;
/** So many comparisons are quick; past them, only things with a rare word in common are compared. */
const MOST_COMPARISONS = 5000;
/** A word that more names than this have says nothing. */
const COMMON = 20;

interface Candidate<T> {
  readonly removed: Paired<T>;
  readonly added: Paired<T>;
  readonly similarity: number;
}

/**
 * Notes on what was removed and what was added which of the others it most likely is. Nothing is paired by
 * that: a rename has to be declared. Each is likely at most one other; the most alike come first.
 */
export function noteLikelyRenames<T, Profile>(
  pairs: readonly Paired<T>[],
  likeness: Likeness<T, Profile>,
): readonly Paired<T>[] {
  const removed = pairs.filter(({ after }) => after === undefined);
  const added = removed.length > 0 ? pairs.filter(({ before }) => before === undefined) : [];
  if (added.length === 0) return pairs;
  const likely = choose(findCandidates(removed, added, likeness));
  return pairs.map((pair) => {
    const found = likely.get(pair);
    return found ? { ...pair, likely: found } : pair;
  });
}

function findCandidates<T, Profile>(
  removed: readonly Paired<T>[],
  added: readonly Paired<T>[],
  { profile, compare }: Likeness<T, Profile>,
) {
  const found: Candidate<T>[] = [];
  const partnersOf = findPartners(removed, added);
  const profiles = new Map(added.map((pair) => [pair, profile(pair.after as T)]));
  for (const old of removed) {
    const before = profile(old.before as T);
    for (const current of partnersOf(old)) {
      const similarity = compare(before, profiles.get(current) as Profile);
      if (similarity >= LIKELY) found.push({ removed: old, added: current, similarity });
    }
  }
  return found.sort((a, b) => b.similarity - a.similarity);
}

/** With whom each of the removed is compared: with all, or where these are many, with those that share a rare word. */
function findPartners<T>(
  removed: readonly Paired<T>[],
  added: readonly Paired<T>[],
): (pair: Paired<T>) => Iterable<Paired<T>> {
  if (removed.length * added.length <= MOST_COMPARISONS) return () => added;
  const byWord = new Map<string, Paired<T>[]>();
  for (const pair of added) {
    for (const key of keysOf(pair.name)) {
      const bearers = byWord.get(key);
      if (bearers) bearers.push(pair);
      else byWord.set(key, [pair]);
    }
  }
  return ({ name }: Paired<T>) => {
    const bearers = [...keysOf(name)].map((key) => byWord.get(key) ?? []);
    return new Set(bearers.filter(({ length }) => length <= COMMON).flat());
  };
}

function keysOf(name: string): Set<string> {
  const words = splitWords(name);
  return new Set([...words, words.join('')]);
}

function choose<T>(candidates: readonly Candidate<T>[]): Map<Paired<T>, LikelyRename> {
  const likely = new Map<Paired<T>, LikelyRename>();
  for (const { removed, added, similarity } of candidates) {
    if (likely.has(removed) || likely.has(added)) continue;
    const rounded = Math.floor(similarity * 100) / 100;
    likely.set(removed, { name: added.name, similarity: rounded });
    likely.set(added, { name: removed.name, similarity: rounded });
  }
  return likely;
}
