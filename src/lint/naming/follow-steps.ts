import { isWord, type Lexeme } from './lexemes.js';
import { type Step, toKey } from './steps.js';

/** Follows every way to split the name at once: which places can be reached after each step. */
export function followsSteps(steps: readonly Step[], lexemes: readonly Lexeme[]): boolean {
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
  if (word === undefined && token === undefined) return starts;
  if (word === undefined && !vocabulary && !oneWord) return takeRun(starts, lexemes);
  return takeWords(step, starts, lexemes);
}

const ONE = [1];

/** As many words as an entry of the vocabulary has, or one. */
function takeWords(step: Step, starts: readonly boolean[], lexemes: readonly Lexeme[]): boolean[] {
  const lengths = step.vocabulary?.lengths ?? ONE;
  const ends = starts.map(() => false);
  for (let place = 0; place < lexemes.length; place++) {
    if (!starts[place]) continue;
    for (const length of lengths) if (fits(step, lexemes, place, place + length)) ends[place + length] = true;
  }
  return ends;
}

function fits({ word, vocabulary }: Step, lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const words: string[] = [];
  for (let place = from; place < to; place++) {
    const lexeme = lexemes[place];
    if (lexeme === undefined || !isWord(lexeme)) return false;
    words.push(lexeme.text);
  }
  if (word !== undefined) return words[0]?.toLowerCase() === word;
  return vocabulary?.entries.has(toKey(words)) ?? true;
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
