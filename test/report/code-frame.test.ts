import { describe, expect, it } from 'vitest';
import { drawFrame } from '../../src/report/code-frame.js';
import { PLAIN } from '../../src/report/paint.js';

/** A frame of a text in which `[` and `]` mark the place. */
function frame(marked: string, columns = 80): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const source = { name: 'plan.yaml', text: marked.replace('[', '').replace(']', '') };
  return drawFrame({ source, path: [], range: { start, end } }, columns, PLAIN).join('\n');
}

describe('a code frame', () => {
  it('underlines the place between the lines around it', () => {
    expect(frame('name: Store\nversion: [1.4]\nevents: {}\n')).toBe(`\
  1 │ name: Store
> 2 │ version: 1.4
    │          ^^^
  3 │ events: {}`);
  });

  it('aligns line numbers of different lengths', () => {
    expect(frame(`${'a: 1\n'.repeat(8)}b: [2]\nc: 3\n`)).toBe(`\
   8 │ a: 1
>  9 │ b: 2
     │    ^
  10 │ c: 3`);
  });

  it('leaves out blank lines around it', () => {
    expect(frame('a: 1\n   \nb: [2]\n\nc: 3\n')).toBe(`\
> 3 │ b: 2
    │    ^`);
  });

  it('points at the end of a file', () => {
    expect(frame('a: 1\n[]')).toBe(`\
  1 │ a: 1
> 2 │
    │ ^`);
    expect(frame('a: 1[]')).toBe(`\
> 1 │ a: 1
    │     ^`);
  });

  it('points into an empty file', () => {
    expect(frame('[]')).toBe(`\
> 1 │
    │ ^`);
  });

  it('underlines the first line of a place of several lines', () => {
    expect(frame('a: [|\n  one\n  two]\nb: 2\n')).toBe(`\
> 1 │ a: |
    │    ^
  2 │   one`);
  });

  it('ignores the kind of line ends', () => {
    const expected = frame('a: 1\nb: [2]\nc: 3\n');
    expect(frame('a: 1\r\nb: [2]\r\nc: 3\r\n')).toBe(expected);
    expect(frame('a: 1\rb: [2]\rc: 3\r')).toBe(expected);
  });

  it('keeps the underline below text after tabs', () => {
    expect(frame('a:\t\t[2]')).toBe(`\
> 1 │ a:    2
    │       ^`);
  });

  it('gives wide characters two columns and combining marks none', () => {
    expect(frame('購入: [完了]')).toBe(`\
> 1 │ 購入: 完了
    │       ^^^^`);
    expect(frame('cafe\u0301: [x]')).toBe(`\
> 1 │ cafe\u0301: x
    │       ^`);
  });

  it('shows what is invisible, and underlines all of it', () => {
    expect(frame('a: [\u202ex]')).toBe(`\
> 1 │ a: \\u{202e}x
    │    ^^^^^^^^^`);
  });

  it('cuts long lines, with the place in view', () => {
    expect(frame(`a: [${'x'.repeat(100)}]`, 30)).toBe(`\
> 1 │ a: xxxxxxxxxxxxxxxxxx…
    │    ^^^^^^^^^^^^^^^^^^^`);
    expect(frame(`${'x'.repeat(100)}: [here] # ${'y'.repeat(100)}`, 30)).toBe(`\
> 1 │ …xxxxxx: here # yyyyy…
    │          ^^^^`);
    expect(frame(`${'x'.repeat(100)}: [${'y'.repeat(100)}]`, 30)).toBe(`\
> 1 │ … yyyyyyyyyyyyyyyyyyy…
    │   ^^^^^^^^^^^^^^^^^^^^`);
    expect(frame(`${'x'.repeat(10_000)}: [here]\n${'z'.repeat(10_000)}`, 30)).toBe(`\
> 1 │ …xxxxxx: here
    │          ^^^^
  2 │ zzzzzzzzzzzzzzzzzzzzz…`);
  });

  // To walk such a line for every frame would take minutes.
  it('looks at no more of a line than it shows', { timeout: 20_000 }, () => {
    const long = 'x'.repeat(5_000_000);
    const source = { name: 'plan.yaml', text: `${long}\n${long}here${long}\n${long}` };
    const place = { source, path: [], range: { start: 2 * long.length + 1, end: 2 * long.length + 5 } };
    for (let round = 0; round < 10_000; round += 1) drawFrame(place, 80, PLAIN);
    expect(drawFrame(place, 80, PLAIN).join('\n')).toContain('here');
  });

  it('does not tear a character apart where a line is cut', () => {
    const text = frame(`${'🛒'.repeat(3000)}[x]${'🛒'.repeat(3000)}`, 40);
    expect(text).toContain('x');
    expect(text).not.toMatch(/\p{Cs}|\\u\{d/u);
  });
});
