import { describe, expect, it } from 'vitest';
import { cutText } from '../../../src/generate/targets/document/paper/cut-text.js';

describe('a text that is cut', () => {
  it.each([
    ['what fits is whole', 'Do visitors buy?', 16, ['Do visitors buy?', '']],
    ['is cut between words', 'Do visitors buy?', 13, ['Do visitors', ' buy?']],
    ['is cut within a word when the next space is far back', 'a bbbbbbbbbbbbbbbb', 10, ['a bbbbbbbb', 'bbbbbbbb']],
    ['is not cut within a character', `aaa${'\u{1f600}'.repeat(3)}`, 4, ['aaa', '\u{1f600}'.repeat(3)]],
    ['is not cut within a family', 'aaaa\u{1f469}\u200d\u{1f467}', 7, ['aaaa', '\u{1f469}\u200d\u{1f467}']],
    ['is not cut before an accent', 'cafe\u0301s', 4, ['caf', 'e\u0301s']],
  ])('%s', (_, text, most, parts) => {
    expect(cutText(text, most)).toEqual(parts);
  });
});
