import { expect, it } from 'vitest';
import { keepAnswers } from '../../src/lint/keep-answers.js';

it('answers about texts are kept up to a number of them, also those that say nothing', () => {
  const asked: string[] = [];
  const judge = keepAnswers((text) => {
    asked.push(text);
    return text === 'none' ? undefined : text.length;
  }, 2);
  expect(['none', 'none', 'four', 'four', 'seven..', 'seven..'].map(judge)).toEqual([undefined, undefined, 4, 4, 7, 7]);
  // The third came when there was no room.
  expect(asked).toEqual(['none', 'four', 'seven..', 'seven..']);
});
