import { describe, expect, it } from 'vitest';
import { toPosition } from '../../src/source/positions.js';

describe('toPosition', () => {
  it.each([
    ['LF', 'ab\nc\n\nd'],
    ['CRLF', 'ab\r\nc\r\n\r\nd'],
    ['CR', 'ab\rc\r\rd'],
  ])('counts lines that end in %s', (_, text) => {
    const source = { name: 'plan.yaml', text };
    const positions = ['a', 'b', 'c', 'd'].map((letter) => toPosition(source, text.indexOf(letter)));
    expect(positions).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it('counts columns in UTF-16 code units, as editors do', () => {
    const source = { name: 'plan.yaml', text: 'a: 🙂é: x' };
    expect(toPosition(source, source.text.indexOf('x'))).toEqual({ line: 1, column: 9 });
  });

  it('does not take the line separators of Unicode for line ends, as YAML does not', () => {
    const source = { name: 'plan.yaml', text: 'a: \u2028\u0085b' };
    expect(toPosition(source, 5)).toEqual({ line: 1, column: 6 });
  });

  it('places the end of the text, of an empty one too', () => {
    expect(toPosition({ name: 'plan.yaml', text: 'a\n' }, 2)).toEqual({ line: 2, column: 1 });
    expect(toPosition({ name: 'plan.yaml', text: '' }, 0)).toEqual({ line: 1, column: 1 });
  });

  it('places a line break itself at the end of its line', () => {
    expect(toPosition({ name: 'plan.yaml', text: 'a\r\nb' }, 1)).toEqual({ line: 1, column: 2 });
    expect(toPosition({ name: 'plan.yaml', text: 'a\r\nb' }, 2)).toEqual({ line: 1, column: 3 });
  });
});
