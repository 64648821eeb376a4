import { compilePattern, type Step } from './pattern-program.js';

/** Answers whether a text matches anywhere, in time linear in the text. */
export type Matcher = (text: string) => boolean;

/** A matcher for a pattern without a fault (`findPatternFault`); nothing when its repeats make it too large. */
export function makeMatcher(pattern: string): Matcher | undefined {
  const steps = compilePattern(pattern);
  return steps && ((text) => matches(steps, [...text]));
}

/** Follows all ways at once: `ways` are the steps that may come next, each of them once. */
function matches(steps: readonly Step[], characters: readonly string[]): boolean {
  let ways = new Set<number>();
  for (let at = 0; at <= characters.length; at++) {
    // A match may begin anywhere.
    ways.add(0);
    const reached = follow(steps, ways, characters, at);
    if (!reached) return true;
    ways = take(steps, reached, characters[at]);
  }
  return false;
}

/** The steps that take a character; nothing when the end of the program is reached. A set grows while it is walked. */
function follow(
  steps: readonly Step[],
  ways: Set<number>,
  characters: readonly string[],
  at: number,
): Set<number> | undefined {
  for (const way of ways) {
    const step = steps[way] as Step;
    if (step.is === 'match') return undefined;
    if (step.is === 'fork') for (const next of step.next) ways.add(next);
    else if (step.is !== 'character' && holds(step.is, characters, at)) ways.add(step.next);
  }
  return ways;
}

function take(steps: readonly Step[], ways: ReadonlySet<number>, character: string | undefined): Set<number> {
  const next = new Set<number>();
  if (character === undefined) return next;
  for (const way of ways) {
    const step = steps[way] as Step;
    if (step.is === 'character' && step.fits.test(character)) next.add(step.next);
  }
  return next;
}

function holds(assertion: 'begin' | 'end' | 'edge' | 'inside', characters: readonly string[], at: number): boolean {
  if (assertion === 'begin') return at === 0;
  if (assertion === 'end') return at === characters.length;
  const isEdge = isWord(characters[at - 1]) !== isWord(characters[at]);
  return assertion === 'edge' ? isEdge : !isEdge;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^\w$/.test(character);
}
