import { listPumps, type Tree } from './grammar.js';

/** What is left to match: as a list, so that an engine without a clock can be stopped anywhere. */
type Rest = { readonly tree: Tree; readonly turns: number; readonly after: Rest; readonly from: number } | undefined;

/**
 * How many characters a backtracking engine looks at until it knows that `^pattern$` does not match, or `most` if it
 * takes that many. It tries one way after another, as V8, PCRE, Java and Python do; it counts and reads no clock.
 */
export function countTries(tree: Tree, text: string, most: number): number {
  const characters = [...text];
  let tries = 0;
  const ways: { at: number; rest: Rest }[] = [{ at: 0, rest: { tree, turns: 0, after: undefined, from: -1 } }];
  for (let way = ways.pop(); way; way = ways.pop()) {
    if (++tries >= most) return most;
    const { at, rest } = way;
    if (!rest) {
      if (at === characters.length) return tries;
      continue;
    }
    for (const next of listWays(rest, at, characters).reverse()) ways.push(next);
  }
  return tries;
}

/** The ways to go on, the one to try first first. */
function listWays(rest: NonNullable<Rest>, at: number, characters: readonly string[]): { at: number; rest: Rest }[] {
  const { tree, turns, after, from } = rest;
  const enter = (part: Tree, then: Rest): { at: number; rest: Rest } => {
    return { at, rest: { tree: part, turns: 0, after: then, from: -1 } };
  };
  if (tree.is === 'set') {
    const character = characters[at];
    return character !== undefined && tree.fits(character) ? [{ at: at + 1, rest: after }] : [];
  }
  if (tree.is === 'choice') return tree.parts.map((part) => enter(part, after));
  if (tree.is === 'sequence') {
    const then = [...tree.parts]
      .reverse()
      .reduce<Rest>((left, part) => ({ tree: part, turns: 0, after: left, from: -1 }), after);
    return [{ at, rest: then }];
  }
  const leave = turns >= tree.least ? [{ at, rest: after }] : [];
  // A turn that took nothing is not repeated.
  if (turns >= tree.most || (turns > tree.least && from === at)) return leave;
  const again = enter(tree.part, { tree, turns: turns + 1, after, from: at });
  return tree.mark.endsWith('?') && tree.mark !== '?' ? [...leave, again] : [again, ...leave];
}

const ORDERS = ['a-1_bc. ', 'b_-c1a. ', '1ca_-b. ', 'c.1-ab_ ', '_ab1-.c '].map((order) => [...order]);
const ENDS = ['\n', 'a', ' ', 'b\n', '.é', '-'];

/** The most that any text of `turns` turns of one of its repeats makes an engine try before it gives up. */
export function countWorst(tree: Tree, turns: number, most: number): number {
  const texts = new Set<string>();
  for (const order of ORDERS) {
    for (const choice of [0, 1, 2]) {
      for (const [before, pump] of listPumps(tree, order, choice)) {
        for (const end of ENDS) texts.add(before + pump.repeat(Math.ceil(turns / pump.length)) + end);
      }
    }
  }
  let worst = 0;
  for (const text of texts) {
    worst = Math.max(worst, countTries(tree, text, most));
    if (worst >= most) return most;
  }
  return worst;
}
