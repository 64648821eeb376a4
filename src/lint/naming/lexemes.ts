import { splitWords } from '../../plan/convert-case.js';
import type { CompiledConvention } from './convention.js';

/** A word of a name, or a mark of the format in it. */
export interface Lexeme {
  readonly text: string;
  readonly isMark: boolean;
}

/** The stretches of a name between the marks of a format: each is in the case of the convention by itself. */
export function splitAtMarks(name: string, { marks }: CompiledConvention): string[] {
  return marks ? name.split(marks) : [name];
}

/** Words and marks in their order. A word between two joiners that touch is empty. */
export function readLexemes(name: string, convention: CompiledConvention): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const [index, piece] of splitAtMarks(name, convention).entries()) {
    if (piece === '') continue;
    if (index % 2 === 1) lexemes.push({ text: piece, isMark: true });
    else for (const text of splitRun(piece, convention.joiner)) lexemes.push({ text, isMark: false });
  }
  return lexemes;
}

function splitRun(run: string, joiner: string | undefined): readonly string[] {
  if (joiner === undefined) return [run];
  return joiner === '' ? splitWords(run) : run.split(joiner);
}

export const isEmptyWord = ({ text, isMark }: Lexeme) => !isMark && text === '';
export const isWord = (lexeme: Lexeme | undefined) => lexeme !== undefined && !lexeme.isMark && lexeme.text !== '';
