import { describe, expect, it } from 'vitest';
import { findLink, printPolicy } from '../../../src/generate/print/html.js';
import { escapeMarkdown, printCode } from '../../../src/generate/print/markdown.js';
import { showName, showText } from '../../../src/generate/print/visible-text.js';

describe('a name for people', () => {
  it.each([
    ['a direction override', 'pay\u202Egpj', 'pay[U+202E]gpj'],
    ['an isolate', 'a\u2066b', 'a[U+2066]b'],
    ['a zero-width space', 'pay\u200Bment', 'pay[U+200B]ment'],
    ['a joiner between Latin letters', 'pay\u200Dment', 'pay[U+200D]ment'],
    ['a joiner at the end', 'payment\u200C', 'payment[U+200C]'],
    ['a soft hyphen', 'pay\u00ADment', 'pay[U+00AD]ment'],
    ['a right-to-left mark', 'a\u200Fb', 'a[U+200F]b'],
    ['a line separator', 'a\u2028b', 'a[U+2028]b'],
    ['a line feed', 'a\nb', 'a[U+000A]b'],
    ['an escape', 'a\u001B[2Jb', 'a[U+001B][2Jb'],
    ['a half of a surrogate pair', 'a\uD83Db', 'a[U+D83D]b'],
    ['smuggled tags', 'a\u{E0061}b', 'a[U+E0061]b'],
    ['a Hangul filler', 'a\u3164b', 'a[U+3164]b'],
  ])('shows %s', (_, name, shown) => {
    expect(showName(name)).toBe(shown);
  });

  it.each([
    ['an emoji of several parts', '👩‍💻_opened'],
    ['an emoji with a variation selector', '❤️_given'],
    ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a Persian word with its joiner', 'می‌خواهم'],
    ['Hebrew', 'רכישה'],
    ['what JavaScript knows', '__proto__'],
  ])('leaves %s as it is', (_, name) => {
    expect(showName(name)).toBe(name);
  });

  it('is never empty', () => {
    expect(showName('')).toBe('""');
  });
});

describe('prose for people', () => {
  it('is one line', () => {
    expect(showText('  What we\n  measure,\tand\r\nwhy.\n')).toBe('What we measure, and why.');
  });

  it('keeps the marks of direction that prose needs, and shows what overrides', () => {
    expect(showText('שלום\u200F!')).toBe('שלום\u200F!');
    expect(showText('a\u202Eb\u2028c')).toBe('a[U+202E]b[U+2028]c');
  });
});

describe('Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a \\\\\\| b'],
    ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['snake_case stays', 'snake_case stays'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['&lt; AT&T', '\\&lt; AT&T'],
    ['https://evil.example www.evil.example', 'https\\://evil.example www\\.evil.example'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['1.2.0', '1.2.0'],
    ['$x$', '\\$x\\$'],
  ])('writes %j as %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  it.each([
    ['plain_name', '`plain_name`'],
    ['a`b', '``a`b``'],
    ['`a``b`', '``` `a``b` ```'],
    ['a|b_', 'a\\|b\\_'],
    ['<b>', '`<b>`'],
  ])('writes the code %j as %j', (text, written) => {
    expect(printCode(text)).toBe(written);
  });
});

describe('a contact', () => {
  it.each([
    ['growth@acme.example', 'mailto:growth@acme.example'],
    ['https://acme.example/team?id=4', 'https://acme.example/team?id=4'],
    ['#team-checkout', undefined],
    ['javascript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)//a@b.example', undefined],
    ['data:text/html,<script>alert(1)</script>', undefined],
    ['https://good.example@evil.example/', undefined],
    ['https://acme.example/"onclick="alert(1)', undefined],
    ['a@b.example?bcc=c@d.example', undefined],
    ['http://acme.example', undefined],
    ['ask Ann, or growth@acme.example', undefined],
  ])('%j leads to %j', (contact, link) => {
    expect(findLink(contact)).toBe(link);
  });
});

describe('the content security policy', () => {
  it('allows the one style sheet and nothing else', () => {
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    expect(printPolicy('a{}')).toBe(
      "default-src 'none'; style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; base-uri 'none'; form-action 'none'",
    );
  });
});
