import { describe, expect, it } from 'vitest';
import type { MapNode, Node } from '../../src/source/node.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { readData } from './show.js';

/** Every node of a text with the piece of the text that it stands for. */
function slices(text: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    found.push(`${node.kind} ${text.slice(node.start, node.end)}`);
    if (node.kind === 'list') for (const item of node.items) visit(item);
    if (node.kind === 'map') {
      for (const { key, value } of node.entries.values()) {
        found.push(`key ${text.slice(key.start, key.end)}`);
        visit(value);
      }
    }
  };
  const { source, diagnostics } = parseYaml('plan.yaml', text);
  expect(diagnostics).toEqual([]);
  visit(source.tree as Node);
  return found;
}

describe('ranges', () => {
  it('take in the quotes of a text, and leave out comments and blanks', () => {
    expect(slices(`a:  plain text  # no\nb: "dou\\"ble"\n'c d': 'sin''gle' `)).toEqual([
      `map a:  plain text  # no\nb: "dou\\"ble"\n'c d': 'sin''gle'`,
      'key a',
      'scalar plain text',
      'key b',
      'scalar "dou\\"ble"',
      "key 'c d'",
      "scalar 'sin''gle'",
    ]);
  });

  it('take in the brackets of a list or map, comments and a last comma inside them', () => {
    expect(slices('a: [1, {b: 2, }, # ]\n  ]\nc: []\nd: { }')).toEqual([
      'map a: [1, {b: 2, }, # ]\n  ]\nc: []\nd: { }',
      'key a',
      'list [1, {b: 2, }, # ]\n  ]',
      'scalar 1',
      'map {b: 2, }',
      'key b',
      'scalar 2',
      'key c',
      'list []',
      'key d',
      'map { }',
    ]);
  });

  it('end a pair in a list with its value', () => {
    expect(slices('[a: 1, {b}: x]'.replace('{b}', 'b'))).toEqual([
      'list [a: 1, b: x]',
      'map a: 1',
      'key a',
      'scalar 1',
      'map b: x',
      'key b',
      'scalar x',
    ]);
  });

  it('take in the header of a block, and leave out the line breaks after it', () => {
    expect(
      slices('a: |  # not this\n  one\n  two\n\n# comment\nb: !!str >-\n  three\n- x'.replace('\n- x', '')),
    ).toEqual([
      'map a: |  # not this\n  one\n  two\n\n# comment\nb: !!str >-\n  three',
      'key a',
      'scalar |  # not this\n  one\n  two',
      'key b',
      'scalar >-\n  three',
    ]);
  });

  it('take in the line breaks that a block keeps', () => {
    expect(slices('a: |+\n  one\n\nb: 1')).toContain('scalar |+\n  one\n\n');
  });

  it('put a value that is not there after the sign that asks for it', () => {
    const text = 'a:   # later\nb:\n  -\n  - x\nc: !!null\nd: {e, f: }';
    const tree = parseYaml('plan.yaml', text).source.tree as MapNode;
    const place = (node: Node | undefined) => node && [node.start, node.end];
    expect(place(tree.entries.get('a')?.value)).toEqual([2, 2]);
    const list = tree.entries.get('b')?.value;
    expect(place(list?.kind === 'list' ? list.items[0] : undefined)).toEqual([19, 19]);
    expect(text.slice(0, tree.entries.get('c')?.value.end)).toMatch(/!!null$/);
  });

  it('count in the text without its byte order mark', () => {
    const { source } = parseYaml('plan.yaml', '\uFEFFa: 1');
    expect(source.text).toBe('a: 1');
    expect((source.tree as MapNode).entries.get('a')?.value.start).toBe(3);
  });
});

describe('keys', () => {
  it('are text as written', () => {
    const data = readData('404: a\ntrue: b\n1.40: c\n~: d\n"quoted key": e\n2FA Viewed: f\n') as Map<string, unknown>;
    expect([...data.keys()]).toEqual(['404', 'true', '1.40', '~', 'quoted key', '2FA Viewed']);
  });

  it('may be any name, with no effect on anything else', () => {
    const text =
      '__proto__: {polluted: true}\nconstructor: 1\ntoString: 2\nhasOwnProperty: 3\n🙂: 4\n"\\u202Eabc": 5\n';
    const data = readData(text) as Map<string, unknown>;
    expect([...data.keys()]).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '🙂', '\u202Eabc']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('that are an alias stand where the alias does', () => {
    const tree = parseYaml('plan.yaml', 'a: &name b\n*name : 1\n').source.tree as MapNode;
    expect(tree.entries.get('b')?.key).toMatchObject({ start: 11, end: 16, text: 'b' });
  });
});

describe('anchors and aliases', () => {
  it('share the node itself', () => {
    const tree = parseYaml('plan.yaml', 'a: &x {b: 1}\nc: *x\nd: [*x]\n').source.tree as MapNode;
    const anchored = tree.entries.get('a')?.value;
    expect(tree.entries.get('c')?.value).toBe(anchored);
    expect(tree.entries.get('d')?.value).toMatchObject({ items: [anchored] });
  });

  it('mean the last anchor of that name above', () => {
    expect(readData('[&x 1, *x, &x 2, *x]')).toEqual([1, 1, 2, 2]);
  });
});

describe('merge keys', () => {
  const bases = '- &a {x: 1, y: 1}\n- &b {y: 2, z: 2}\n';

  it('let a key of the map itself win, wherever it stands', () => {
    expect((readData(`${bases}- {<<: *a, x: 0}\n- {x: 0, <<: *a}\n`) as unknown[]).slice(2)).toEqual([
      new Map([
        ['x', 0],
        ['y', 1],
      ]),
      new Map([
        ['x', 0],
        ['y', 1],
      ]),
    ]);
  });

  it('let the earlier of several maps win', () => {
    const [, , merged] = readData(`${bases}- {<<: [*b, *a]}\n`) as Map<string, unknown>[];
    expect(merged).toEqual(
      new Map([
        ['y', 2],
        ['z', 2],
        ['x', 1],
      ]),
    );
  });

  it('put what they merge where they stand', () => {
    const [, , merged] = readData(`${bases}- {before: 0, <<: *a, after: 0}\n`) as Map<string, unknown>[];
    expect([...(merged?.keys() ?? [])]).toEqual(['before', 'x', 'y', 'after']);
  });

  it('merge what was merged before', () => {
    const [, , , last] = readData(`${bases}- &c {<<: *a, w: 0}\n- {<<: *c}\n`) as Map<string, unknown>[];
    expect([...(last?.keys() ?? [])]).toEqual(['x', 'y', 'w']);
  });

  it('give entries the position of the map that they come from', () => {
    const text = 'base: &b {x: 1}\nother: {<<: *b}\n';
    const tree = parseYaml('plan.yaml', text).source.tree as MapNode;
    const other = tree.entries.get('other')?.value as MapNode;
    expect(other.entries.get('x')?.key.start).toBe(text.indexOf('x'));
  });

  it('are names when they are quoted, and in lists', () => {
    expect(readData('"<<": 1')).toEqual(new Map([['<<', 1]]));
    expect(readData('[<<]')).toEqual(['<<']);
  });
});

describe('tags of the core schema', () => {
  it.each([
    ['!!str 12', '12'],
    ['!!str', ''],
    ['! 12', '12'],
    ['!!int "12"', 12],
    ['!!float 1', 1],
    ['!!bool "true"', true],
    ['!!null ""', null],
    ['!<tag:yaml.org,2002:int> "7"', 7],
    ['!!%73tr 12', '12'],
    ['%TAG !y! tag:yaml.org,2002:\n---\n!y!int "7"', 7],
    ['!!seq [1]', [1]],
    ['! [1]', [1]],
    ['!!map {a: 1}', new Map([['a', 1]])],
  ])('are honoured: %j', (text, value) => {
    expect(readData(text)).toEqual(value);
  });

  it('make text certain', () => {
    expect(parseYaml('plan.yaml', '!!str 404').source.tree).toMatchObject({ value: '404', text: '404', quoted: true });
  });
});

describe('blanks', () => {
  it('at the ends of lines and of the text mean nothing', () => {
    const expected = readData('a: x y\nb: [1, 2]\nc:\n  - 3\n');
    expect(readData('a: x y  \nb: [1, 2] \t\nc: \n  - 3\t \n \n\n  ')).toEqual(expected);
  });
});

describe('documents', () => {
  it.each(['', '\n', '# only a comment\n', '---\n', '\uFEFF', '---\n...\n'])(
    'have no faults when there is nothing: %j',
    (text) => {
      const { source, diagnostics, broken } = parseYaml('plan.yaml', text);
      expect({ diagnostics, broken }).toEqual({ diagnostics: [], broken: false });
      expect(source.tree?.kind === 'scalar' ? source.tree.value : source.tree).toBeOneOf([null, undefined]);
    },
  );

  it('may begin with "---", end with "...", and say that they are YAML 1.2', () => {
    expect(readData('%YAML 1.2\n--- # here\na: 1\n...\n# end\n')).toEqual(new Map([['a', 1]]));
  });
});
