import fc from 'fast-check';

/** A pattern as a tree, so that it can be printed, and run by an engine that counts what it tries. */
export type Tree =
  | { readonly is: 'set'; readonly text: string; readonly fits: (character: string) => boolean }
  | { readonly is: 'sequence'; readonly parts: readonly Tree[] }
  | { readonly is: 'choice'; readonly parts: readonly Tree[] }
  | {
      readonly is: 'repeat';
      readonly part: Tree;
      readonly least: number;
      readonly most: number;
      readonly mark: string;
    };

const SETS: readonly (readonly [string, (character: string) => boolean])[] = [
  ...['a', 'b', 'c', '-', '_', '1'].map((letter) => [letter, (found: string) => found === letter] as const),
  ['[a-c]', (found) => /[a-c]/.test(found)],
  ['[^a]', (found) => found !== 'a'],
  [String.raw`\d`, (found) => /\d/.test(found)],
  [String.raw`\w`, (found) => /\w/.test(found)],
  [String.raw`[\w-]`, (found) => /[\w-]/.test(found)],
  [String.raw`\.`, (found) => found === '.'],
  ['.', (found) => found !== '\n'],
];
const REPEATS: readonly (readonly [string, number, number])[] = [
  ['*', 0, Number.POSITIVE_INFINITY],
  ['+', 1, Number.POSITIVE_INFINITY],
  ['?', 0, 1],
  ['*?', 0, Number.POSITIVE_INFINITY],
  ['{2}', 2, 2],
  ['{1,3}', 1, 3],
  ['{2,}', 2, Number.POSITIVE_INFINITY],
];

const set = fc.constantFrom(...SETS).map(([text, fits]): Tree => ({ is: 'set', text, fits }));

/** Patterns with groups, choices and repeats within repeats, three deep. */
export const pattern: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: set, weight: 3 },
    {
      arbitrary: fc
        .array(tie('tree'), { minLength: 1, maxLength: 3 })
        .map((parts): Tree => ({ is: 'sequence', parts })),
      weight: 3,
    },
    {
      arbitrary: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((parts): Tree => ({ is: 'choice', parts })),
      weight: 1,
    },
    {
      arbitrary: fc.tuple(tie('tree'), fc.constantFrom(...REPEATS)).map(([part, [mark, least, most]]): Tree => {
        return { is: 'repeat', part, least, most, mark };
      }),
      weight: 3,
    },
  ),
})).tree;

/** Texts of the characters that the patterns tell apart, and some that none of them names. */
export const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '-', '_', '1', '.', ' ', 'é', '😀', '\n'),
  maxLength: 12,
});

export function print(tree: Tree): string {
  if (tree.is === 'set') return tree.text;
  if (tree.is === 'sequence')
    return tree.parts.map((part) => (part.is === 'choice' ? `(?:${print(part)})` : print(part))).join('');
  if (tree.is === 'choice') return tree.parts.map(print).join('|');
  return `${tree.part.is === 'set' ? print(tree.part) : `(${print(tree.part)})`}${tree.mark}`;
}

/** A text that a tree takes, with the character of `order` that fits first and the choice of that number. */
export function sample(tree: Tree, order: readonly string[], choice: number): string {
  if (tree.is === 'set') return order.find((character) => tree.fits(character)) ?? '';
  if (tree.is === 'sequence') return tree.parts.map((part) => sample(part, order, choice)).join('');
  if (tree.is === 'choice') return sample(tree.parts[choice % tree.parts.length] as Tree, order, choice);
  return sample(tree.part, order, choice).repeat(tree.least);
}

/** For each repeat without end: a text that leads to it, and one that it takes in a turn. */
export function listPumps(tree: Tree, order: readonly string[], choice: number, before = ''): [string, string][] {
  if (tree.is === 'set') return [];
  if (tree.is === 'choice') return tree.parts.flatMap((part) => listPumps(part, order, choice, before));
  if (tree.is === 'sequence') {
    let lead = before;
    return tree.parts.flatMap((part) => {
      const pumps = listPumps(part, order, choice, lead);
      lead += sample(part, order, choice);
      return pumps;
    });
  }
  const own: [string, string][] =
    tree.most === Number.POSITIVE_INFINITY ? [[before, sample(tree.part, order, choice) || order[0] || '']] : [];
  return [...own, ...listPumps(tree.part, order, choice, before)];
}
