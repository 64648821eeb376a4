import { isWord, type Lexeme } from './lexemes.js';
import { type Step, toKey } from './steps.js';

/** Places between lexemes that some way to split a name has come to: ascending, each once. */
type Places = readonly number[];

/** Can the name be split along the steps? Follows every way at once, so time grows with the name alone. */
export function followsSteps(steps: readonly Step[], lexemes: readonly Lexeme[]): boolean {
  let places: Places = [0];
  for (const step of steps) {
    const starts = step.mark === undefined ? places : passMark(step.mark, step === steps[0], places, lexemes);
    const ends = takeStep(step, starts, lexemes);
    places = step.optional ? sort([...places, ...ends]) : ends;
  }
  return places.at(-1) === lexemes.length;
}

// Where nothing has been taken yet, an optional token was left out, and its separator with it.
function passMark(mark: string, isFirst: boolean, places: Places, lexemes: readonly Lexeme[]): Places {
  const passed: number[] = [];
  for (const place of places) {
    const lexeme = lexemes[place];
    if (place === 0 && !isFirst) passed.push(0);
    else if (lexeme?.isMark && lexeme.text === mark) passed.push(place + 1);
  }
  return passed;
}

function takeStep(step: Step, starts: Places, lexemes: readonly Lexeme[]): Places {
  const { token, word, vocabulary, oneWord } = step;
  if (word === undefined && token === undefined) return starts;
  if (word === undefined && !vocabulary && !oneWord) return takeRun(starts, lexemes);
  return takeWords(step, starts, lexemes);
}

/** One word or more, as far as words go. */
function takeRun(starts: Places, lexemes: readonly Lexeme[]): Places {
  const ends: number[] = [];
  let covered = 0;
  for (const start of starts) {
    // A run that began before goes as far as one that begins here.
    if (start < covered) continue;
    for (covered = start; isWord(lexemes[covered]); ) ends.push(++covered);
  }
  return ends;
}

const ONE = [1];

/** As many words as an entry of the vocabulary has, or one. */
function takeWords(step: Step, starts: Places, lexemes: readonly Lexeme[]): Places {
  const lengths = step.vocabulary?.lengths ?? ONE;
  const ends: number[] = [];
  for (const start of starts) {
    for (const length of lengths) if (fits(step, lexemes, start, start + length)) ends.push(start + length);
  }
  return lengths.length > 1 ? sort(ends) : ends;
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

function sort(places: Places): Places {
  return [...new Set(places)].sort((a, b) => a - b);
}
