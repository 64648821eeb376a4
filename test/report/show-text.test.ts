import { describe, expect, it } from 'vitest';
import { showLines, showText } from '../../src/report/show-text.js';

describe('text for a terminal', () => {
  it.each([
    ['\u001b]0;pwned\u0007', '\\u{1b}]0;pwned\\u{7}'],
    ['a\rb\nc\td', 'a\\u{d}b\\u{a}c\\u{9}d'],
    ['\u009b2J', '\\u{9b}2J'],
    ['user\u202eadmin', 'user\\u{202e}admin'],
    ['a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['a\u{e0041}', 'a\\u{e0041}'],
    ['a\ud800', 'a\\u{d800}'],
    ['a\u3164b', 'a\\u{3164}b'],
  ])('writes %j as %j', (text, shown) => {
    expect(showText(text)).toBe(shown);
  });

  it('leaves what people read as it is', () => {
    const text = 'Größe “é” e\u0301 購入 🛒 मराठी \\n %s';
    expect(showText(text)).toBe(text);
  });

  it('keeps the lines of a text that has lines', () => {
    expect(showLines('Error: \u001b[2J\n\tat a')).toBe('Error: \\u{1b}[2J\n  at a');
  });
});
