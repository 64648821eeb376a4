import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { findFaults, findUnderlined, readData, show, toData } from './show.js';

describe('keys', () => {
  it('may stand once in a map: both places are told, and the first value stays', () => {
    const { source, diagnostics } = parseYaml('plan.yaml', 'a: 1\n"a": 2\nb: {404: x, 0404: y, 404: z}\n');
    expect(diagnostics.map(show)).toEqual([
      '2:1 The key "a" stands twice in one map.',
      '3:22 The key "404" stands twice in one map.',
    ]);
    const [first] = diagnostics;
    expect(first?.related?.map(({ message, location }) => [message, location.range])).toEqual([
      ['The first "a".', { start: 0, end: 1 }],
    ]);
    expect(toData(source.tree)).toEqual(
      new Map<string, unknown>([
        ['a', 1],
        [
          'b',
          new Map([
            ['404', 'x'],
            ['0404', 'y'],
          ]),
        ],
      ]),
    );
  });

  it('must be names', () => {
    const text = '? [a, b]\n: 1\n{c: d}: 2\n? {e: f}\n: 3\n: 4\nok: 5\n';
    const { source, diagnostics } = parseYaml('plan.yaml', text);
    expect(diagnostics.map(show)).toEqual([
      '1:3 A list cannot be a key.',
      '3:1 A map cannot be a key.',
      '4:3 A map cannot be a key.',
      '6:1 A name is missing before ":".',
    ]);
    expect(toData(source.tree)).toEqual(new Map([['ok', 5]]));
  });

  it('may not be an alias of a list or map', () => {
    expect(findFaults('a: &x [1]\n*x : 2\n')).toEqual(['2:1 A list cannot be a key.']);
  });

  it('called "<<" take maps, and stand once', () => {
    expect(findFaults('a: {<<: 1}\nb: {<<: [{x: 1}, 2]}\nc: {<<: {x: 1}, <<: {y: 1}}\nd: &d 3\ne: {<<: *d}')).toEqual([
      '1:5 The merge key "<<" takes a map or a list of maps.',
      '2:5 The merge key "<<" takes a map or a list of maps.',
      '3:17 The merge key "<<" stands twice in one map.',
      '5:5 The merge key "<<" takes a map or a list of maps.',
    ]);
  });
});

describe('aliases', () => {
  it('must name an anchor above them', () => {
    const { source, diagnostics } = parseYaml(
      'plan.yaml',
      'a: &base 1\nb: *bsae\nc: [*later, 2]\nd: &later 3\n*none : 4\n',
    );
    expect(diagnostics.map(show)).toEqual([
      '2:4 The alias "*bsae" names nothing: no "&bsae" stands above it.',
      '3:5 The alias "*later" names nothing: no "&later" stands above it.',
      '5:1 The alias "*none" names nothing: no "&none" stands above it.',
    ]);
    expect(diagnostics[0]?.help).toBe('Did you mean "*base"?');
    expect(toData(source.tree)).toEqual(
      new Map<string, unknown>([
        ['a', 1],
        ['c', [2]],
        ['d', 3],
      ]),
    );
  });

  it('may not stand inside what they name', () => {
    expect(findFaults('a: &x\n  b: [1, *x]\nc: &y [*y]\n')).toEqual([
      '2:10 The alias "*x" stands inside the value that it names.',
      '3:8 The alias "*y" stands inside the value that it names.',
    ]);
  });

  it('may not stand for more than 100,000 values, and nothing is expanded to find out', () => {
    const levels = Array.from(
      { length: 9 },
      (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}]`,
    );
    const { source, diagnostics } = parseYaml('plan.yaml', `a0: &a0 [x, x]\n${levels.join('\n')}\n`);
    expect(diagnostics.map(show)).toEqual([`6:25 The file's aliases stand for more than 100,000 values.`]);
    expect(source.tree).toBeUndefined();
  });

  it('may stand for exactly 100,000 values', () => {
    const list = `a: &a [${'x,'.repeat(999)}]\n`;
    expect(findFaults(`${list}b: [${'*a,'.repeat(100)}]\n`)).toEqual([]);
    expect(findFaults(`${list}b: [${'*a,'.repeat(100)}]\nc: &c 1\nd: *c\n`)).toEqual([
      `4:4 The file's aliases stand for more than 100,000 values.`,
    ]);
  });
});

describe('depth', () => {
  it.each([
    ['lists', (depth: number) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`],
    ['maps', (depth: number) => Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}a:`).join('\n')],
    [
      'aliases',
      (depth: number) => {
        const chain = Array.from({ length: depth - 2 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]`);
        return `a0: &a0 []\n${chain.join('\n')}`;
      },
    ],
  ])('of %s is 64 at most', (_, nest) => {
    expect(findFaults(nest(64))).toEqual([]);
    expect(findFaults(nest(65))).toEqual([expect.stringContaining('Lists and maps are nested more than 64 deep.')]);
  });

  it('is told where the 65th level begins', () => {
    expect(findFaults(`a: ${'['.repeat(64)}${']'.repeat(64)}`)).toEqual([
      '1:67 Lists and maps are nested more than 64 deep.',
    ]);
  });

  it.each([
    ['brackets that nothing closes', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['list items on one line', '- '.repeat(100_000)],
    ['explicit keys', '? '.repeat(100_000)],
    ['nested maps', Array.from({ length: 3000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
  ])('of a hostile text ends the reading at once: %s', (_, text) => {
    const { diagnostics, source, broken } = parseYaml('plan.yaml', text);
    expect(diagnostics.map(({ message }) => message)).toEqual(['Lists and maps are nested more than 64 deep.']);
    expect({ broken, tree: source.tree }).toEqual({ broken: false, tree: undefined });
  });
});

describe('tags', () => {
  it('of other schemas are refused, and the value is read without them', () => {
    const text =
      "a: !!js/function 'return 1'\nb: !env HOME\nc: !!timestamp 2026-01-01\nd: !!set {x}\ne: !foo [1]\nf: !!binary aGk=\n";
    const { source, diagnostics } = parseYaml('plan.yaml', text);
    expect(diagnostics.map(show)).toEqual([
      '1:4 The tag "!!js/function" is unknown.',
      '2:4 The tag "!env" is unknown.',
      '3:4 The tag "!!timestamp" is unknown.',
      '4:4 The tag "!!set" is unknown.',
      '5:4 The tag "!foo" is unknown.',
      '6:4 The tag "!!binary" is unknown.',
    ]);
    expect((toData(source.tree) as Map<string, unknown>).get('c')).toBe('2026-01-01');
  });

  it('must fit their value', () => {
    expect(
      findFaults('a: !!int 1.5\nb: !!bool no\nc: !!null x\nd: !!float x\ne: !!str [1]\nf: !!map [1]\ng: !!seq 1\n'),
    ).toEqual([
      '1:4 The tag "!!int" asks for a whole number.',
      '2:4 The tag "!!bool" asks for true or false.',
      '3:4 The tag "!!null" asks for an empty value.',
      '4:4 The tag "!!float" asks for a number.',
      '5:4 The tag "!!str" asks for a text.',
      '6:4 The tag "!!map" asks for a map.',
      '7:4 The tag "!!seq" asks for a list.',
    ]);
  });
});

describe('control characters', () => {
  it('are told once for each kind, and reading goes on', () => {
    const { source, diagnostics } = parseYaml('plan.yaml', 'a: x\0y\0z # \x1B[2J\nb: 1\nb: "\x7F"\n');
    expect(diagnostics.map(show)).toEqual([
      '1:5 The file holds the control character U+0000 (NUL) 2 times.',
      '1:12 The file holds the control character U+001B (escape) once.',
      '3:1 The key "b" stands twice in one map.',
      '3:5 The file holds the control character U+007F (delete) once.',
    ]);
    expect(toData(source.tree)).toEqual(
      new Map<string, unknown>([
        ['a', 'x y z'],
        ['b', 1],
      ]),
    );
  });

  it('are told when they are escapes', () => {
    const faults = findFaults('a: "x\\0y"\nb: "\\e[2J"\nc: "\\uD800"\nd: "\\UFFFFFFFF"\n');
    expect(faults).toEqual([
      '1:4 The text holds the control character U+0000 (NUL) as an escape.',
      '2:4 The text holds the control character U+001B (escape) as an escape.',
      '3:4 The text holds the control character U+D800 as an escape.',
      '4:4 The text holds the control character U+FFFF as an escape.',
    ]);
  });

  it('are not tabs, line breaks, pairs of surrogates, or letters of any script', () => {
    expect(readData('"\\ta\\r\\n\\uD83D\\uDE42 🙂 \u00A0\u2028\u202E é"')).toBe('\ta\r\n🙂 🙂 \u00A0\u2028\u202E é');
  });
});

describe('documents', () => {
  it('are one in a file: the first is read', () => {
    const { source, diagnostics } = parseYaml('plan.yaml', 'a: 1\n--- # second\nb: 2\n---\nc: 3\n');
    expect(diagnostics.map(show)).toEqual(['2:1 A second YAML document begins here; a file holds one.']);
    expect(findUnderlined(diagnostics)).toEqual(['---']);
    expect(toData(source.tree)).toEqual(new Map([['a', 1]]));
  });

  it('are one also when "..." ends the first', () => {
    expect(findFaults('a: 1\n...\nb: 2\n')).toEqual(['2:1 A second YAML document begins here; a file holds one.']);
  });

  it('are YAML 1.2', () => {
    const { diagnostics } = parseYaml('plan.yaml', '# by hand\n%YAML 1.1 # old\n---\na: yes\n');
    expect(diagnostics.map(show)).toEqual(['2:1 The file says that it is YAML 1.1; a plan is YAML 1.2.']);
    expect(findUnderlined(diagnostics)).toEqual(['%YAML 1.1']);
  });
});
