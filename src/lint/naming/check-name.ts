import { convertCase } from '../../plan/convert-case.js';
import type { NameCase } from '../../plan/model.js';
import { fitsCase } from './cases.js';
import type { CompiledConvention } from './convention.js';
import type { Mismatch } from './explain-mismatch.js';
import { splitAtMarks } from './lexemes.js';
import { findMismatch } from './match-name.js';

/** Which case a name should be in, for messages, and the name as it would be there. */
export interface WrongCase {
  readonly expected: string;
  readonly suggestion?: string;
}

/** Is the name in the case of the convention, between the marks of its format? */
export function checkCase(name: string, convention: CompiledConvention): WrongCase | undefined {
  const { cases } = convention;
  if (cases.length === 0 || cases.some((nameCase) => isInCase(name, nameCase, convention))) return undefined;
  const expected = cases.length === 1 ? `${cases[0]} case` : `the same case throughout (${cases.join(', ')})`;
  const suggestion = writeInCase(name, convention);
  return { expected, ...(suggestion !== undefined && { suggestion }) };
}

/**
 * Does the name follow the format of the convention? A name whose only fault is its case follows it: that is
 * one fault, and `checkCase` reports it.
 */
export function checkFormat(name: string, convention: CompiledConvention): Mismatch | undefined {
  const mismatch = findMismatch(name, convention);
  if (!mismatch) return undefined;
  const suggestion = checkCase(name, convention)?.suggestion;
  return suggestion !== undefined && !findMismatch(suggestion, convention) ? undefined : mismatch;
}

function isInCase(name: string, nameCase: NameCase, convention: CompiledConvention): boolean {
  return splitAtMarks(name, convention).every(
    (piece, index) => index % 2 === 1 || piece === '' || fitsCase(piece, nameCase),
  );
}

function writeInCase(name: string, convention: CompiledConvention): string | undefined {
  const nameCase = convention.cases[0] as NameCase;
  const pieces = splitAtMarks(name, convention);
  const written = pieces.map((piece, index) => (index % 2 === 1 ? piece : convertCase(piece, nameCase))).join('');
  return written !== name && isInCase(written, nameCase, convention) ? written : undefined;
}
