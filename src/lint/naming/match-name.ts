import { splitWords } from '../../plan/convert-case.js';
import { suggestName } from '../../source/suggest.js';
import type { CompiledConvention } from './convention.js';
import { type Step, toKey } from './steps.js';

/** A word of a name, or a mark of the format in it. */
interface Lexeme {
  readonly text: string;
  readonly isMark: boolean;
}

/** Why a name does not follow the format. */
export interface Mismatch {
  /** The end of a sentence; absent when there is nothing better to say than that it does not. */
  readonly reason?: string;
  readonly help?: string;
}

/** The stretches of a name between the marks of a format: each is in the case of the convention by itself. */
export function splitAtMarks(name: string, { marks }: CompiledConvention): string[] {
  return marks ? name.split(marks) : [name];
}

/** Does the name follow the format? In time linear in the name, whatever the name. */
export function findMismatch(name: string, convention: CompiledConvention): Mismatch | undefined {
  const { steps } = convention;
  if (steps.length === 0) return undefined;
  const lexemes = readLexemes(name, convention);
  if (matches(steps, lexemes)) return undefined;
  if (lexemes.some(isEmptyWord)) return { reason: 'a separator stands at an end, or twice in a row' };
  return explainStructure(steps, lexemes) ?? explainVocabulary(steps, lexemes) ?? {};
}

function readLexemes(name: string, convention: CompiledConvention): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const [index, piece] of splitAtMarks(name, convention).entries()) {
    if (piece === '') continue;
    if (index % 2 === 1) lexemes.push({ text: piece, isMark: true });
    else for (const text of splitRun(piece, convention.joiner)) lexemes.push({ text, isMark: false });
  }
  return lexemes;
}

function splitRun(run: string, joiner: string | undefined): string[] {
  if (joiner === undefined) return [run];
  return joiner === '' ? splitWords(run) : run.split(joiner);
}

const isEmptyWord = ({ text, isMark }: Lexeme) => !isMark && text === '';
const isWord = (lexeme: Lexeme | undefined) => lexeme !== undefined && !lexeme.isMark && lexeme.text !== '';

/** Follows every way to split the name at once: which places can be reached after each step. */
function matches(steps: readonly Step[], lexemes: readonly Lexeme[]): boolean {
  let reached: readonly boolean[] = [true, ...lexemes.map(() => false)];
  for (const [index, step] of steps.entries()) {
    const starts = step.mark === undefined ? reached : passMark(step.mark, index === 0, reached, lexemes);
    const ends = takeStep(step, starts, lexemes);
    reached = step.optional ? ends.map((end, place) => end || reached[place] === true) : ends;
  }
  return reached[lexemes.length] === true;
}

// Where nothing has been taken yet, an optional token was left out, and its separator with it.
function passMark(mark: string, isFirst: boolean, reached: readonly boolean[], lexemes: readonly Lexeme[]): boolean[] {
  return reached.map((here, place) => {
    if (place === 0) return here && !isFirst;
    const before = lexemes[place - 1];
    return reached[place - 1] === true && before?.isMark === true && before.text === mark;
  });
}

function takeStep(step: Step, starts: readonly boolean[], lexemes: readonly Lexeme[]): readonly boolean[] {
  const { token, word, vocabulary, oneWord } = step;
  if (word !== undefined) return takeWords(starts, lexemes, [1], (words) => words[0]?.toLowerCase() === word);
  if (token === undefined) return starts;
  if (vocabulary) {
    return takeWords(starts, lexemes, vocabulary.lengths, (words) => vocabulary.entries.has(toKey(words)));
  }
  return oneWord ? takeWords(starts, lexemes, [1], () => true) : takeRun(starts, lexemes);
}

function takeWords(
  starts: readonly boolean[],
  lexemes: readonly Lexeme[],
  lengths: readonly number[],
  fits: (words: string[]) => boolean,
): boolean[] {
  const ends = starts.map(() => false);
  for (let place = 0; place < lexemes.length; place++) {
    if (!starts[place]) continue;
    for (const length of lengths) {
      const taken = lexemes.slice(place, place + length);
      if (taken.length === length && taken.every(isWord) && fits(taken.map(({ text }) => text)))
        ends[place + length] = true;
    }
  }
  return ends;
}

/** One word or more, as far as words go. */
function takeRun(starts: readonly boolean[], lexemes: readonly Lexeme[]): boolean[] {
  const ends = [false];
  let open = false;
  for (let place = 0; place < lexemes.length; place++) {
    open = isWord(lexemes[place]) && (open || starts[place] === true);
    ends.push(open);
  }
  return ends;
}

function explainStructure(steps: readonly Step[], lexemes: readonly Lexeme[]): Mismatch | undefined {
  if (matches(steps.map(loosen), lexemes)) return undefined;
  const missing = steps.find(
    ({ word }) => word !== undefined && !lexemes.some(({ text }) => text.toLowerCase() === word),
  );
  if (missing) return { reason: `"${missing.word}" is missing` };
  const required = steps.filter(({ optional }) => !optional);
  const mark = required.find(
    (step) => step.mark !== undefined && !lexemes.some(({ text }) => text === step.mark),
  )?.mark;
  if (mark !== undefined) return { reason: `"${mark}" is missing` };
  const words = lexemes.filter(isWord).length;
  const least = required.filter(({ token, word }) => token !== undefined || word !== undefined).length;
  if (words < least)
    return { reason: `it has ${words === 1 ? '1 word' : `${words} words`} where ${least} are the least` };
  const marks = lexemes.filter(({ isMark }) => isMark).length;
  const tooMany = marks > steps.filter((step) => step.mark !== undefined).length;
  return { reason: tooMany ? 'it has too many parts' : 'its parts are not in order' };
}

/** The structure fits, so it is a token that is not in its vocabulary: the first that no split of the name allows. */
function explainVocabulary(steps: readonly Step[], lexemes: readonly Lexeme[]): Mismatch | undefined {
  const index = steps.findIndex((_, chosen) => {
    const strict = steps.map((step, other) => (other === chosen ? step : loosen(step)));
    return !matches(strict, lexemes);
  });
  const { token, vocabulary } = steps[index] ?? {};
  if (token === undefined || !vocabulary) return undefined;
  const found = findTokenText(steps, index, lexemes);
  if (found === undefined) {
    return {
      reason: `it has no "${token}" of the vocabulary`,
      help: `Use one of the vocabulary of "${token}", or add to it.`,
    };
  }
  const near = suggestName(found, vocabulary.written);
  const help = `${near === undefined ? 'Use a known one' : `Write "${near}"`}, or add "${found}" to the vocabulary of "${token}".`;
  return { reason: `"${found}" is not in the vocabulary of "${token}"`, help };
}

/** The same step, whatever its vocabulary says. */
function loosen({ vocabulary, ...step }: Step): Step {
  return { ...step, oneWord: step.oneWord && !vocabulary };
}

/** What a token stands for in a name, where that is certain: the last word, or all between two marks. */
function findTokenText(steps: readonly Step[], index: number, lexemes: readonly Lexeme[]): string | undefined {
  const words = lexemes.filter(isWord);
  if (index === steps.length - 1 && steps[index]?.mark === undefined) return words.at(-1)?.text;
  return words.length === steps.length ? words[index]?.text : undefined;
}
