import { compilePattern, type Step } from './custom/pattern-program.js';

/*
 * Whether one text can be read in exponentially many ways. That is so where a step can be reached from itself by two
 * ways over one text: A. Weber and H. Seidl, On the degree of ambiguity of finite automata (1991), theorem 4.1.
 */

type TakingStep = Extract<Step, { is: 'character' }>;

/** The steps that take a character, and which of them may follow which. */
interface Automaton {
  readonly takers: readonly TakingStep[];
  /** For each taker the takers after it: index → in how many ways, two at most. */
  readonly follows: readonly ReadonlyMap<number, number>[];
}

/** More is the pattern of a program, not of a person. */
const MOST_TAKERS = 60;
const MOST_WAYS = 5000;

/** Undefined where the pattern is too large to say. */
export function isExponential(pattern: string): boolean | undefined {
  const steps = compilePattern(pattern);
  const automaton = steps && buildAutomaton(steps);
  if (!automaton) return undefined;
  const alphabet = listCharacters(pattern);
  const fits = automaton.takers.map(({ fits: set }) => alphabet.map((character) => set.test(character)));
  const meet = (one: number, other: number) => fits[one]?.some((fit, index) => fit && fits[other]?.[index]) ?? false;
  return findTwoWays(automaton, meet);
}

/** Every character that the pattern names, its neighbours, and some that no pattern names. */
function listCharacters(pattern: string): string[] {
  const named = [...pattern].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    return [code - 1, code, code + 1].filter((one) => one >= 0 && one <= 0x10ffff);
  });
  return [...new Set([...named.map((code) => String.fromCodePoint(code)), ...'am5_Z- .,\n\u00e9\u4e2d'])];
}

function buildAutomaton(steps: readonly Step[]): Automaton | undefined {
  const numbers = new Map<number, number>();
  for (const [index, step] of steps.entries()) if (step.is === 'character') numbers.set(index, numbers.size);
  if (numbers.size > MOST_TAKERS) return undefined;
  const budget = { left: MOST_WAYS };
  const takers = steps.filter((step) => step.is === 'character');
  const follows = takers.map(({ next }) => {
    const found = new Map<number, number>();
    countWays(steps, next, { found, on: new Set(), numbers, budget });
    return found;
  });
  return budget.left > 0 ? { takers, follows } : undefined;
}

interface Walk {
  readonly found: Map<number, number>;
  /** Turns of repeats on the way here: no engine goes round one twice without taking anything. */
  readonly on: Set<number>;
  readonly numbers: ReadonlyMap<number, number>;
  readonly budget: { left: number };
}

function countWays(steps: readonly Step[], from: number, walk: Walk): void {
  const step = steps[from];
  if (!step || step.is === 'match' || walk.on.has(from) || walk.budget.left-- <= 0) return;
  const nexts = step.is === 'fork' ? step.next : [step.next];
  if (step.is === 'character') {
    const number = walk.numbers.get(from) ?? 0;
    walk.found.set(number, Math.min(2, (walk.found.get(number) ?? 0) + 1));
    return;
  }
  const isTurn = nexts.length === 1 && (nexts[0] ?? from) < from;
  if (isTurn) walk.on.add(from);
  for (const next of nexts) countWays(steps, next, walk);
  if (isTurn) walk.on.delete(from);
}

/**
 * Two ways over one text are one way over pairs of steps, and they begin and end at one step when that way goes round
 * from (q, q) over a pair of different steps. Two ways from one step to the next are two as well.
 */
function findTwoWays({ takers, follows }: Automaton, meet: (one: number, other: number) => boolean): boolean {
  const count = takers.length;
  const ahead = takers.flatMap((_, one) => takers.map((__, other) => listPairs(one, other)));
  const behind = turnAround(ahead);
  return takers.some((_, step) => {
    const [before, after] = [behind, ahead].map((edges) => reach(step * count + step, edges)) as [
      Set<number>,
      Set<number>,
    ];
    const isRound = (pair: number) => before.has(pair) && after.has(pair);
    return [...after].some(
      (pair) => isRound(pair) && (pair % (count + 1) !== 0 || isDouble(pair / (count + 1), isRound)),
    );
  });

  function listPairs(one: number, other: number): number[] {
    const right = [...(follows[other]?.keys() ?? [])];
    return [...(follows[one]?.keys() ?? [])].flatMap((left) =>
      right.filter((next) => meet(left, next)).map((next) => left * count + next),
    );
  }

  function isDouble(step: number, isRound: (pair: number) => boolean): boolean {
    return [...(follows[step] ?? [])].some(([next, ways]) => ways > 1 && isRound(next * (count + 1)));
  }
}

function turnAround(edges: readonly (readonly number[])[]): number[][] {
  const turned: number[][] = edges.map(() => []);
  for (const [from, ends] of edges.entries()) for (const to of ends) turned[to]?.push(from);
  return turned;
}

/** What can be come to by at least one step. */
function reach(start: number, edges: readonly (readonly number[])[]): Set<number> {
  const seen = new Set<number>();
  const open = [start];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const next of edges[from] ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}
