import { describe, expect, it } from 'vitest';
import { listTokens, parseFormat } from '../../../src/lint/naming/format.js';

describe('a format', () => {
  it('is tokens in braces, with the text between them', () => {
    expect(parseFormat('{category}:{action}:{label?}')).toEqual({
      ok: true,
      parts: [
        { kind: 'token', name: 'category', optional: false },
        { kind: 'text', text: ':' },
        { kind: 'token', name: 'action', optional: false },
        { kind: 'text', text: ':' },
        { kind: 'token', name: 'label', optional: true },
      ],
    });
  });

  it('takes any words as tokens, names of objects among them', () => {
    const parsed = parseFormat('{__proto__}_{объект действия}_{ constructor ?}');
    expect(parsed.ok && listTokens(parsed.parts)).toEqual([
      { kind: 'token', name: '__proto__', optional: false },
      { kind: 'token', name: 'объект действия', optional: false },
      { kind: 'token', name: 'constructor', optional: true },
    ]);
  });

  it.each([
    ['', 'has no token such as "{object}"'],
    ['object_action', 'has no token such as "{object}"'],
    ['{object}_{action', 'has a brace without its partner'],
    ['object}_{action}', 'has a brace without its partner'],
    ['{object_{action}}', 'has a brace without its partner'],
    ['{object}_{}', 'has a token without a name'],
    ['{object}_{?}', 'has a token without a name'],
    ['{object}_{object?}', 'has the token "object" twice'],
    ['{object?}_{action?}', 'has only optional tokens'],
  ])('that cannot be read says why: %s', (format, problem) => {
    expect(parseFormat(format)).toEqual({ ok: false, problem });
  });
});
