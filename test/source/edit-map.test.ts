import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/source/apply-edits.js';
import { addField, replaceScalar } from '../../src/source/edit-map.js';
import { findNode } from '../../src/source/location.js';
import { parseYaml } from '../../src/source/parse-yaml.js';

/** The text with `since: 1.2.0` added to the map `a`, or nothing where that is refused. */
function add(text: string, below = 'status'): string | undefined {
  const { source } = parseYaml('plan.yaml', text);
  const root = findNode(source, []);
  const entry = root?.kind === 'map' ? root.entries.get('a') : undefined;
  const edit = entry && addField(source, entry, 'since', '1.2.0', below);
  if (!edit) return undefined;
  const edited = applyEdits(text, [edit]);
  const read = parseYaml('plan.yaml', edited);
  expect(read.diagnostics).toEqual([]);
  const added = findNode(read.source, ['a', 'since']);
  expect(added).toMatchObject({ kind: 'scalar', text: '1.2.0' });
  return edited;
}

describe('a field that is added to a block map', () => {
  it.each([
    [
      'below the field that is named',
      'a:\n  status: live\n  tier: low\n',
      'a:\n  status: live\n  since: 1.2.0\n  tier: low\n',
    ],
    [
      'else below the last of one line',
      'a:\n  tier: low\n  p:\n    q: 1\nb: 2\n',
      'a:\n  tier: low\n  since: 1.2.0\n  p:\n    q: 1\nb: 2\n',
    ],
    [
      'after the comment of the line',
      'a:\n    tier: low   # why\n    # next\nb: 2\n',
      'a:\n    tier: low   # why\n    since: 1.2.0\n    # next\nb: 2\n',
    ],
    ['below quoted text', 'a:\n  d: "x # y"\nb: 2\n', 'a:\n  d: "x # y"\n  since: 1.2.0\nb: 2\n'],
    ['at the end of a file without a last line break', 'a:\n  tier: low', 'a:\n  tier: low\n  since: 1.2.0'],
    [
      'with the line ends of the file',
      'a:\r\n  tier: low\r\nb: 2\r\n',
      'a:\r\n  tier: low\r\n  since: 1.2.0\r\nb: 2\r\n',
    ],
    [
      'above all when no field has one line',
      'a:\n  d: |\n    one\n    two\n  p: { q: 1 }\n',
      'a:\n  since: 1.2.0\n  d: |\n    one\n    two\n  p: { q: 1 }\n',
    ],
    [
      'not below text that goes on',
      'a:\n  d: one\n    two\n  tier: low\n',
      'a:\n  d: one\n    two\n  tier: low\n  since: 1.2.0\n',
    ],
    [
      'not below an alias',
      'x: &x 1\na:\n  tier: low\n  y: *x\n',
      'x: &x 1\na:\n  tier: low\n  since: 1.2.0\n  y: *x\n',
    ],
    [
      'not among what is merged in',
      'x: &x\n  tier: low\na:\n  <<: *x\n  d: one\n',
      'x: &x\n  tier: low\na:\n  <<: *x\n  d: one\n  since: 1.2.0\n',
    ],
    ['below an anchor of the map', 'a: &x\n  tier: low\nb: *x\n', 'a: &x\n  tier: low\n  since: 1.2.0\nb: *x\n'],
  ])('stands %s', (_, before, after) => {
    expect(add(before)).toBe(after);
  });
});

describe('a field that is added to a flow map', () => {
  it.each([
    ['at its end', 'a: { tier: low, d: "x" } # c\n', 'a: { tier: low, d: "x", since: 1.2.0 } # c\n'],
    ['before a comma at the end', 'a: { tier: low, }\n', 'a: { tier: low, since: 1.2.0, }\n'],
    ['in an empty one', 'a: {}\n', 'a: { since: 1.2.0 }\n'],
    ['in an empty one with blanks', 'a: {  }\n', 'a: { since: 1.2.0 }\n'],
    [
      'at its beginning when its end is elsewhere',
      'x: &x 1\na: { d: 1, y: *x }\n',
      'x: &x 1\na: { since: 1.2.0, d: 1, y: *x }\n',
    ],
    ['after a map', 'a: { p: { q: 1 } }\n', 'a: { p: { q: 1 }, since: 1.2.0 }\n'],
    ['over several lines', 'a: {\n    tier: low\n  }\n', 'a: {\n    tier: low, since: 1.2.0\n  }\n'],
  ])('stands %s', (_, before, after) => {
    expect(add(before)).toBe(after);
  });
});

describe('a field', () => {
  it.each([
    ['an alias', 'x: &x { d: 1 }\na: *x\n'],
    ['a scalar', 'a: 1\n'],
    ['a list', 'a: [1]\n'],
    ['nothing', 'a:\n'],
  ])('is not added to %s', (_, text) => {
    expect(add(text)).toBeUndefined();
  });
});

describe('a scalar that is replaced', () => {
  const replace = (text: string) => {
    const { source } = parseYaml('plan.yaml', text);
    const root = findNode(source, []);
    const entry = root?.kind === 'map' ? root.entries.get('v') : undefined;
    const edit = entry && replaceScalar(source, entry, '2.0.0');
    return edit && applyEdits(text, [edit]);
  };

  it.each([
    ['v: 1.0.0 # c\n', 'v: 2.0.0 # c\n'],
    ['v: "1.0.0"\n', 'v: "2.0.0"\n'],
    ["v:   '1.0.0'\nw: 1", "v:   '2.0.0'\nw: 1"],
    ['{ v: 1.0.0, w: 1 }', '{ v: 2.0.0, w: 1 }'],
  ])('keeps its quotes and all around it: %j', (before, after) => {
    expect(replace(before)).toBe(after);
  });

  it('is left alone where it is an alias', () => {
    expect(replace('x: &x 1.0.0\nv: *x\n')).toBeUndefined();
  });
});

describe('edits', () => {
  it('are applied in the order of the text, those of one place in their own', () => {
    const edits = [
      { start: 3, end: 3, text: 'B' },
      { start: 3, end: 3, text: 'C' },
      { start: 0, end: 1, text: 'A' },
    ];
    expect(applyEdits('a-b', edits)).toBe('A-bBC');
  });

  it('may not overlap', () => {
    expect(() =>
      applyEdits('abc', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow('overlap');
  });
});
