import type { NameCase } from '../../plan/model.js';
import { unicodeTest } from '../../source/unicode-pattern.js';
import { type FormatPart, listTokens } from './format.js';

/** Which cases a format leaves open, and which it means when the plan does not say. */
export interface FormatCases {
  readonly compatible: readonly NameCase[];
  /** Several where the format does not tell them apart: a name may then be in any of them. None: any text goes. */
  readonly inferred: readonly NameCase[];
}

/** How the tokens of a format begin: all small, all capital, only the first capital, only the first small. */
type Shape = 'small' | 'capital' | 'first' | 'rest' | 'mixed';

const ALL: readonly NameCase[] = ['snake', 'kebab', 'camel', 'pascal', 'title', 'sentence', 'lower'];
const ANY: FormatCases = { compatible: ALL, inferred: [] };

const only = (...cases: NameCase[]): FormatCases => ({ compatible: cases, inferred: cases });

/**
 * What stands between two tokens, and how tokens begin, say which case is meant: `{object}_{action}` is
 * snake case, `{Object} {Action}` title case. A separator that joins words in no case (`:`) leaves more open.
 */
const MEANT: ReadonlyMap<string, Partial<Record<Shape, FormatCases>>> = new Map([
  ['_', { small: only('snake'), capital: only('pascal'), rest: only('camel') }],
  ['-', { small: only('kebab'), capital: only('pascal'), rest: only('camel') }],
  [
    ' ',
    {
      // Small tokens say nothing about letters: `{object} {action}` may be declared as title case.
      small: { compatible: ['lower', 'title', 'sentence'], inferred: ['lower'] },
      capital: only('title'),
      first: only('sentence'),
    },
  ],
  [
    '',
    { small: { compatible: ['camel', 'pascal'], inferred: ['camel'] }, capital: only('pascal'), rest: only('camel') },
  ],
]);

const OPEN: Partial<Record<Shape, FormatCases>> = {
  small: { compatible: ALL, inferred: ['snake', 'kebab', 'camel', 'lower'] },
  capital: { compatible: ['pascal', 'title', 'sentence'], inferred: ['pascal', 'title', 'sentence'] },
};

export function inferCases(parts: readonly FormatPart[]): FormatCases {
  const joiners = [...new Set(listSeparators(parts))].filter((text) => MEANT.has(text));
  if (joiners.length > 1) return ANY;
  const [joiner] = joiners;
  const meant = joiner === undefined ? OPEN : MEANT.get(joiner);
  return meant?.[shapeOf(parts)] ?? ANY;
}

/** The texts between neighbouring tokens; `''` where two tokens touch. */
export function listSeparators(parts: readonly FormatPart[]): string[] {
  const separators: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'token' && parts[index - 1]?.kind === 'token') separators.push('');
    if (part.kind === 'text' && index > 0 && index < parts.length - 1) separators.push(part.text);
  }
  return separators;
}

const startsUpper = unicodeTest(/^[A-Z]/, String.raw`^\p{Lu}`);

function shapeOf(parts: readonly FormatPart[]): Shape {
  const [first = false, ...rest] = listTokens(parts).map(({ name }) => startsUpper(name));
  if (rest.every((capital) => capital === first)) return first ? 'capital' : 'small';
  if (rest.every((capital) => capital)) return 'rest';
  return first && rest.every((capital) => !capital) ? 'first' : 'mixed';
}
