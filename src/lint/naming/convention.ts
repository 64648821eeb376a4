import type { NameCase, NamingConvention } from '../../plan/model.js';
import { oncePer } from '../../source/once-per.js';
import { suggestName } from '../../source/suggest.js';
import { JOINERS } from './cases.js';
import { type FormatPart, listTokens, parseFormat } from './format.js';
import { inferCases, listSeparators } from './infer-case.js';
import { buildSteps, type Step } from './steps.js';

/** Why a convention cannot be followed, and which of its fields says so. */
export interface ConventionProblem {
  readonly path: readonly string[];
  readonly on?: 'key';
  readonly message: string;
  readonly help: string;
}

/** A naming convention, ready to check names against. */
export interface CompiledConvention {
  readonly problems: readonly ConventionProblem[];
  /** As written, for messages; absent when the plan gives none or it cannot be read. */
  readonly format?: string;
  readonly steps: readonly Step[];
  /** A name fits when each of its stretches between marks is in the same one of these; empty: any text goes. */
  readonly cases: readonly NameCase[];
  /** What stands between words; absent when several cases are open. */
  readonly joiner?: string;
  /** Splits a name at the marks of the format, the marks among the pieces; absent when there are none. */
  readonly marks?: RegExp;
}

/** Compiles a convention, once for all the rules that ask. */
export const compileConvention = oncePer(compile);

function compile(convention: NamingConvention): CompiledConvention {
  const { format, case: declared } = convention;
  if (format === undefined)
    return { problems: checkVocabulary(convention, []), steps: [], cases: declared ? [declared] : [] };
  const parsed = parseFormat(format);
  if (!parsed.ok)
    return broken({ path: ['format'], message: `${quote(format)} ${parsed.problem}.`, help: FORMAT_HELP });
  const clash = findClash(convention, parsed.parts);
  if (clash) return broken(clash);
  const cases = declared ? [declared] : inferCases(parsed.parts).inferred;
  const joiner = cases.length === 1 ? JOINERS[cases[0] as NameCase] : undefined;
  const { steps, marks } = buildSteps(parsed.parts, joiner, convention.vocabulary);
  const problems = checkVocabulary(convention, parsed.parts);
  return { problems, format, steps, cases, ...(joiner !== undefined && { joiner }), ...(marks && { marks }) };
}

const FORMAT_HELP = 'Write tokens in braces, such as "{object}_{action}" or "{category}:{action}:{label?}".';

// Names are not checked against a convention that contradicts itself: every one would be a finding.
function broken(problem: ConventionProblem): CompiledConvention {
  return { problems: [problem], steps: [], cases: [] };
}

function findClash(convention: NamingConvention, parts: readonly FormatPart[]): ConventionProblem | undefined {
  const { compatible, inferred } = inferCases(parts);
  const { case: declared, format = '' } = convention;
  if (declared && !compatible.includes(declared)) {
    const meant = compatible.map((name) => `"${name}"`).join(' or ');
    return {
      path: ['case'],
      message: `Case "${declared}" contradicts the format ${quote(format)}, which is in ${meant} case.`,
      help: `Write ${meant}, or change the format.`,
    };
  }
  const [joiner, ...others] = (declared ? [declared] : inferred).map((name) => JOINERS[name]);
  return findLooseEnd(format, parts, others.length === 0 ? joiner : undefined);
}

/** Separators that cannot be told from the words beside them. */
function findLooseEnd(
  format: string,
  parts: readonly FormatPart[],
  joiner: string | undefined,
): ConventionProblem | undefined {
  if (joiner !== '' && listSeparators(parts).includes('')) {
    return {
      path: ['format'],
      message: `${quote(format)} has two tokens that touch, and nothing says where one ends.`,
      help: 'Put a separator between them, or write them as "{object}{Action}" for camel case.',
    };
  }
  if (!joiner || ![parts[0], parts.at(-1)].some((part) => part?.kind === 'text' && part.text === joiner))
    return undefined;
  return {
    path: ['format'],
    message: `${quote(format)} begins or ends with "${joiner}", which stands between words.`,
    help: 'Remove it, or put a word before or after it.',
  };
}

function checkVocabulary({ vocabulary }: NamingConvention, parts: readonly FormatPart[]): ConventionProblem[] {
  const tokens = listTokens(parts).map(({ name }) => name);
  const problems: ConventionProblem[] = [];
  for (const [token, words] of vocabulary) {
    const path = ['vocabulary', token];
    if (!tokens.includes(token)) problems.push({ path, on: 'key', ...describeStrayToken(token, tokens) });
    else if (words.length === 0) {
      const help = `List what "${token}" may be, or remove it from the vocabulary.`;
      problems.push({ path, on: 'key', message: `The vocabulary of "${token}" is empty, so no name can fit.`, help });
    }
  }
  return problems;
}

function describeStrayToken(token: string, tokens: readonly string[]): { message: string; help: string } {
  const message = `"${token}" is not a token of the format.`;
  const near = suggestName(token, tokens);
  if (near !== undefined) return { message, help: `Write "${near}".` };
  return { message, help: `Write "{${token}}" in the format, or remove it from the vocabulary.` };
}

function quote(format: string): string {
  return `"${format}"`;
}
