import { compilePattern, type Step } from './pattern-program.js';

/** Answers whether a text matches anywhere, in time linear in the text. */
export type Matcher = (text: string) => boolean;

/** A matcher for a pattern without a fault (`findPatternFault`); nothing when its repeats make it too large. */
export function makeMatcher(pattern: string): Matcher | undefined {
  const steps = compilePattern(pattern);
  if (!steps) return undefined;
  // Whether a word ends depends on the character to come: what is known of a place does not say it.
  const asksForEdges = steps.some(({ is }) => is === 'edge' || is === 'inside');
  return asksForEdges ? (text) => walk(steps, [...text]) : new Automaton(steps).matches;
}

type Assertion = Exclude<Step['is'], 'character' | 'fork' | 'match'>;
type Holds = (assertion: Assertion) => boolean;

/** Follows all ways at once: `ways` are the steps that may come next, each of them once. */
function walk(steps: readonly Step[], characters: readonly string[]): boolean {
  let ways = new Set<number>();
  for (let at = 0; at <= characters.length; at++) {
    // A match may begin anywhere.
    ways.add(0);
    if (!follow(steps, ways, (assertion) => holdsAt(assertion, characters, at))) return true;
    ways = take(steps, ways, characters[at]);
  }
  return false;
}

/** Adds the steps that are reached without a character; false when one of them is the match. A set grows while it is walked. */
function follow(steps: readonly Step[], ways: Set<number>, holds: Holds): boolean {
  for (const way of ways) {
    const step = steps[way] as Step;
    if (step.is === 'match') return false;
    if (step.is === 'fork') for (const next of step.next) ways.add(next);
    else if (step.is !== 'character' && holds(step.is)) ways.add(step.next);
  }
  return true;
}

function take(steps: readonly Step[], ways: Iterable<number>, character: string | undefined): Set<number> {
  const next = new Set<number>();
  if (character === undefined) return next;
  for (const way of ways) {
    const step = steps[way] as Step;
    if (step.is === 'character' && step.fits.test(character)) next.add(step.next);
  }
  return next;
}

function holdsAt(assertion: Assertion, characters: readonly string[], at: number): boolean {
  if (assertion === 'begin') return at === 0;
  if (assertion === 'end') return at === characters.length;
  const isEdge = isWord(characters[at - 1]) !== isWord(characters[at]);
  return assertion === 'edge' ? isEdge : !isEdge;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^\w$/.test(character);
}

/** Where the walk is after some text: what it does next depends on nothing else. */
interface Place {
  readonly ways: ReadonlySet<number>;
  readonly isMatch: boolean;
  /** It is one when the text ends here. */
  readonly isMatchAtEnd: boolean;
  readonly next: Map<string, Place>;
}

/** More places, or characters at one of them, are not remembered but found anew. */
const MOST_KEPT = 1000;

/** Remembers where a character leads: thousands of texts take the same ways. */
class Automaton {
  private readonly places = new Map<string, Place>();
  private readonly start: Place;

  constructor(private readonly steps: readonly Step[]) {
    this.start = this.reach(new Set([0]), true);
  }

  readonly matches: Matcher = (text) => {
    let place = this.start;
    for (const character of text) {
      if (place.isMatch) return true;
      place = place.next.get(character) ?? this.learn(place, character);
    }
    return place.isMatch || place.isMatchAtEnd;
  };

  private learn(place: Place, character: string): Place {
    const ways = take(this.steps, place.ways, character).add(0);
    const key = [...ways].sort((a, b) => a - b).join();
    const next = this.places.get(key) ?? this.reach(ways, false);
    if (this.places.size < MOST_KEPT) this.places.set(key, next);
    if (place.next.size < MOST_KEPT) place.next.set(character, next);
    return next;
  }

  private reach(seeds: ReadonlySet<number>, isBegin: boolean): Place {
    const [ways, atEnd] = [new Set(seeds), new Set(seeds)];
    const isMatch = !follow(this.steps, ways, (assertion) => assertion === 'begin' && isBegin);
    const isMatchAtEnd = !follow(this.steps, atEnd, (assertion) => assertion === 'end' || isBegin);
    return { ways, isMatch, isMatchAtEnd, next: new Map() };
  }
}
