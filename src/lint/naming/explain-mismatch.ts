import { suggestName } from '../../source/suggest.js';
import { followsSteps } from './follow-steps.js';
import { isEmptyWord, isWord, type Lexeme } from './lexemes.js';
import type { Step } from './steps.js';

/** A name that was taken apart. */
interface Name {
  readonly lexemes: readonly Lexeme[];
  readonly joiner: string;
}

/** Why a name does not follow the format. */
export interface Mismatch {
  /** The end of a sentence; absent when there is nothing better to say than that it does not. */
  readonly reason?: string;
  readonly help?: string;
}

/** Says what is wrong with a name that does not follow the steps. */
export function explainMismatch(steps: readonly Step[], name: Name): Mismatch {
  if (name.lexemes.some(isEmptyWord)) return { reason: 'a separator stands at an end, or twice in a row' };
  return explainStructure(steps, name.lexemes) ?? explainVocabulary(steps, name) ?? {};
}

function explainStructure(steps: readonly Step[], lexemes: readonly Lexeme[]): Mismatch | undefined {
  if (followsSteps(steps.map(loosen), lexemes)) return undefined;
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
function explainVocabulary(steps: readonly Step[], name: Name): Mismatch | undefined {
  const index = steps.findIndex((_, chosen) => {
    const strict = steps.map((step, other) => (other === chosen ? step : loosen(step)));
    return !followsSteps(strict, name.lexemes);
  });
  const { token, vocabulary } = steps[index] ?? {};
  if (token === undefined || !vocabulary) return undefined;
  const found = findTokenText(steps, index, name);
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

/** What a token stands for in a name, where that is certain: the last word, all between two marks, one of as many words. */
function findTokenText(steps: readonly Step[], index: number, name: Name): string | undefined {
  const { lexemes, joiner } = name;
  const words = lexemes.filter(isWord);
  if (index === steps.length - 1 && steps[index]?.mark === undefined) return words.at(-1)?.text;
  const standsAlone = steps.every((step, place) => place === 0 || step.mark !== undefined);
  if (standsAlone && !steps.slice(0, index).some(({ optional }) => optional))
    return splitRuns(lexemes)[index]?.join(joiner);
  return words.length === steps.length ? words[index]?.text : undefined;
}

/** The words between marks. */
function splitRuns(lexemes: readonly Lexeme[]): string[][] {
  const runs: string[][] = [[]];
  for (const { text, isMark } of lexemes) {
    if (isMark) runs.push([]);
    else runs.at(-1)?.push(text);
  }
  return runs;
}
