import { describe, expect, it } from 'vitest';
import { checkCase } from '../../../src/lint/naming/check-name.js';
import { compileWritten, type Written } from './convention.js';

describe('the case of a convention', () => {
  it.each([
    ['{object}_{action}', ['snake']],
    ['{object}-{action}', ['kebab']],
    ['{object} {action}', ['lower']],
    ['{Object} {Action}', ['title']],
    ['{Object} {action}', ['sentence']],
    ['{object}{Action}', ['camel']],
    ['{Object}{Action}', ['pascal']],
    ['{Object}_{Action}', ['pascal']],
    ['{area}:{object}_{action}', ['snake']],
    ['{category}:{action}:{label?}', ['snake', 'kebab', 'camel', 'lower']],
    ['{Category}:{Action}', ['pascal', 'title', 'sentence']],
  ])('is inferred from the format %s', (format, cases) => {
    expect(compileWritten({ format }).cases).toEqual(cases);
  });

  it.each<[Written]>([
    [{ format: '{object}_{action}', case: 'snake' }],
    [{ format: '{object} {action}', case: 'title' }],
    [{ format: '{Object} {Action}', case: 'title' }],
    [{ format: '{category}:{action}', case: 'kebab' }],
    [{ format: '{Category}:{Action}', case: 'title' }],
    [{ format: '{object}{Action}', case: 'camel' }],
    [{ format: '{area}.{object}_{action}', case: 'snake' }],
    [{ case: 'pascal' }],
  ])('agrees with the format: %j', (written) => {
    expect(compileWritten(written).problems).toEqual([]);
    expect(compileWritten(written).cases).toEqual([written.case]);
  });

  it.each<[Written, string]>([
    [{ format: '{Object} {Action}', case: 'snake' }, '"title"'],
    [{ format: '{object}_{action}', case: 'kebab' }, '"snake"'],
    [{ format: '{object}_{action}', case: 'title' }, '"snake"'],
    [{ format: '{object}_{action}', case: 'camel' }, '"snake"'],
    [{ format: '{object}-{action}', case: 'snake' }, '"kebab"'],
    [{ format: '{object} {action}', case: 'snake' }, '"lower" or "title" or "sentence"'],
    [{ format: '{object}{action}', case: 'snake' }, '"camel" or "pascal"'],
    [{ format: '{Category}:{Action}', case: 'snake' }, '"pascal" or "title" or "sentence"'],
  ])('contradicts the format, and names are not judged: %j', (written, meant) => {
    const compiled = compileWritten(written);
    const message = `Case "${written.case}" contradicts the format "${written.format}", which is in ${meant} case.`;
    expect(compiled.problems).toMatchObject([{ path: ['case'], message }]);
    expect(checkCase('Neither_one nor-the-other', compiled)).toBeUndefined();
  });

  it('is missing where tokens touch and capitals do not tell them apart', () => {
    const { problems } = compileWritten({ format: '{Object}{action}' });
    expect(problems).toMatchObject([
      { path: ['format'], message: '"{Object}{action}" has two tokens that touch, and nothing says where one ends.' },
    ]);
  });
});

describe('a format', () => {
  it.each(['_{object}_{action}', '{object}_{action}_'])('has no separator of words at an end: %s', (format) => {
    expect(compileWritten({ format }).problems).toMatchObject([
      { path: ['format'], message: `"${format}" begins or ends with "_", which stands between words.` },
    ]);
  });
});

describe('the vocabulary of a convention', () => {
  it('is for tokens of the format', () => {
    const { problems } = compileWritten({ format: '{object}_{action}', vocabulary: { acton: ['viewed'] } });
    expect(problems).toMatchObject([
      { path: ['vocabulary', 'acton'], message: '"acton" is not a token of the format.', help: 'Write "action".' },
    ]);
    expect(compileWritten({ case: 'snake', vocabulary: { action: ['viewed'] } }).problems).toHaveLength(1);
  });

  it('holds at least one word', () => {
    const { problems } = compileWritten({ format: '{object}_{action}', vocabulary: { action: [] } });
    expect(problems).toMatchObject([{ message: 'The vocabulary of "action" is empty, so no name can fit.' }]);
  });
});
