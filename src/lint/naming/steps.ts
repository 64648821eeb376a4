import { splitWords } from '../../plan/convert-case.js';
import { isAscii, lazyPattern } from '../../source/unicode-pattern.js';
import type { FormatPart, FormatToken } from './format.js';

/** One step of a format, in the order of a name. */
export interface Step {
  /** The text that must stand before it, unless the name has only begun; absent when words are merely joined. */
  readonly mark?: string;
  /** The token that it takes; absent for a word of the format itself, or for a mark alone. */
  readonly token?: string;
  /** A word of the format itself, in small letters. */
  readonly word?: string;
  readonly optional: boolean;
  /** The last of several tokens that are joined like words takes one word; those before it take the rest. */
  readonly oneWord: boolean;
  readonly vocabulary?: Vocabulary;
}

/** What a token may be. Tokens compare whole, without case. */
export interface Vocabulary {
  readonly entries: ReadonlySet<string>;
  /** How many words entries have, each number once. */
  readonly lengths: readonly number[];
  readonly written: readonly string[];
}

export interface Steps {
  readonly steps: readonly Step[];
  readonly marks?: RegExp;
}

/** Makes the steps of a format. Without a joiner, everything between tokens is a mark. */
export function buildSteps(
  parts: readonly FormatPart[],
  joiner: string | undefined,
  vocabulary: ReadonlyMap<string, readonly string[]>,
): Steps {
  const drafts = parts.flatMap((part) => (part.kind === 'token' ? [draftToken(part)] : draftText(part.text)));
  const steps: Step[] = [];
  let mark: string | undefined;
  for (const draft of drafts) {
    if (draft.mark !== undefined) mark = draft.mark === joiner ? undefined : draft.mark;
    else {
      const words = draft.token === undefined ? undefined : vocabulary.get(draft.token);
      const entries = words && buildVocabulary(words, joiner);
      steps.push({ ...draft, ...(mark !== undefined && { mark }), ...(entries && { vocabulary: entries }) });
      mark = undefined;
    }
  }
  if (mark !== undefined) steps.push({ mark, optional: false, oneWord: false });
  return { steps: steps.map((step, index) => ({ ...step, oneWord: takesOneWord(steps, index) })), ...findMarks(steps) };
}

type Draft = Omit<Step, 'vocabulary'>;

const draftToken = ({ name, optional }: FormatToken): Draft => ({ token: name, optional, oneWord: false });

const words = lazyPattern(String.raw`([\p{L}\p{M}\p{N}]+)`);

/** Letters and digits in a format are words that names must have; anything else stands between words. */
function draftText(text: string): Draft[] {
  const pieces = text.split(isAscii(text) ? /([A-Za-z0-9]+)/ : words());
  return pieces.flatMap((piece, index) => {
    if (piece === '') return [];
    const kind = index % 2 === 1 ? { word: piece.toLowerCase() } : { mark: piece };
    return [{ ...kind, optional: false, oneWord: false }];
  });
}

function takesOneWord(steps: readonly Step[], index: number): boolean {
  const next = steps[index + 1];
  const isLast = next === undefined || next.mark !== undefined;
  if (!isLast || steps[index]?.token === undefined) return false;
  for (let before = index; before > 0 && steps[before]?.mark === undefined; before--) {
    if (steps[before - 1]?.token !== undefined) return true;
  }
  return false;
}

function findMarks(steps: readonly Step[]): { marks?: RegExp } {
  const marks = [...new Set(steps.flatMap(({ mark }) => (mark === undefined ? [] : [mark])))];
  if (marks.length === 0) return {};
  // The longest first, so that " - " is not read as "-".
  const longestFirst = marks.sort((a, b) => b.length - a.length);
  return { marks: new RegExp(`(${longestFirst.map(escapeRegExp).join('|')})`) };
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function buildVocabulary(written: readonly string[], joiner: string | undefined): Vocabulary {
  const entries = written.map((entry) => toWords(entry, joiner));
  const lengths = new Set(entries.map((words) => words.length));
  return { entries: new Set(entries.map(toKey)), lengths: [...lengths], written };
}

/** The words of an entry, however they are joined: `signed up` and `signed_up` mean the same. */
function toWords(entry: string, joiner: string | undefined): readonly string[] {
  if (joiner === undefined) return [entry];
  return joiner === '' ? splitWords(entry) : entry.split(/[_\-\s]+/);
}

/** Words as a vocabulary compares them. */
export function toKey(words: readonly string[]): string {
  const text = words.join(' ');
  return (ASCII.test(text) ? text : text.normalize('NFC')).toLowerCase();
}

const ASCII = /^[ -~]*$/;
