import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldEntries } from '../../src/source/fold-tree.js';
import { findNode } from '../../src/source/location.js';
import type { Node } from '../../src/source/node.js';
import { parseYaml } from '../../src/source/parse-yaml.js';

/** A tree as plain data, with every position. */
function plain(node: Node | undefined): unknown {
  if (node?.kind === 'map') {
    const entries = Array.from(node.entries, ([name, { key, value }]) => [name, plain(key), plain(value)]);
    return [node.start, node.end, entries];
  }
  if (node?.kind === 'list') return [node.start, node.end, node.items.map(plain)];
  return node;
}

function fold(text: string, path: readonly string[] = ['events']) {
  const [whole, folded] = [1, 2].map(() => parseYaml('plan.yaml', text).source);
  if (!whole || !folded) throw new Error('A source is missing.');
  foldEntries(folded, path);
  const events = findNode(folded, path);
  const entries = events?.kind === 'map' ? [...events.entries.values()] : [];
  const away = entries.filter((entry) => !Object.hasOwn(entry, 'value')).length;
  return { whole, folded, away, size: entries.length };
}

describe.each(
  ['plans', 'plans/starters', 'plans/history', 'test/diff/fixtures'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  ),
)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it.each([
    ['as it is', text],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
  ])('says the same when its events are put away, %s', (_, written) => {
    const { whole, folded, away, size } = fold(written);
    expect(plain(folded.tree)).toEqual(plain(whole.tree));
    expect(plain(folded.tree)).toEqual(plain(whole.tree));
    if (size > 0) expect(away).toBeGreaterThan(0);
  });
});

describe('an entry', () => {
  it.each([
    ['of a block map', 'events:\n  a:\n    b: 1\n    c: |\n      text\n\n  d: {}\n', 1],
    ['of a flow map', 'events: { a: { b: 1, c: [x, "y"] } }\n', 1],
    ['over lines', 'events:\n  a: {\n    b: 1,\n      c: 2 }\n', 1],
    ['with a comment before it', 'events:\n  a: # why\n    # more\n    b: 1\n', 1],
    ['with an anchor', 'events:\n  a: { b: &x 1 }\n', 0],
    ['with an alias', 'x: &x 1\nevents:\n  a: { b: *x }\n', 0],
    ['that is an alias', 'x: &x { b: 1 }\nevents:\n  a: *x\n', 0],
    ['with a merge key', 'x: &x { b: 1 }\nevents:\n  a: { <<: *x }\n', 0],
    ['that is a scalar', 'events: { a: 1 }\n', 0],
    ['that is empty', 'events: { a: {} }\n', 0],
  ])('%s is put away %s', (_, text, count) => {
    const { whole, folded, away } = fold(text);
    expect(away).toBe(count);
    expect(plain(folded.tree)).toEqual(plain(whole.tree));
  });

  it('is nothing where there is no map', () => {
    expect(fold('events: [1]\n').away).toBe(0);
    expect(fold('name: x\n').away).toBe(0);
  });
});
