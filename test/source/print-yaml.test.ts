import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replaceForbidden } from '../../src/source/characters.js';
import type { Node } from '../../src/source/node.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { printYaml, type YamlEntry, type YamlValue } from '../../src/source/print-yaml.js';

const map = (entries: readonly (readonly [string, YamlValue])[], flow = false) => ({
  entries: entries.map(([key, value]): YamlEntry => ({ key, value })),
  flow,
});

describe('A YAML text', () => {
  test('is laid out as people write plans', () => {
    const text = printYaml(
      {
        entries: [
          { key: 'name', value: 'My plan' },
          { key: 'version', value: '1.2.0' },
          {
            key: 'events',
            value: map([
              [
                'a',
                map(
                  [
                    ['tags', ['x', '50%', 30]],
                    ['path', '/help*'],
                  ],
                  true,
                ),
              ],
            ]),
            comment: 'All\nof them.',
            space: true,
          },
          { key: 'none', value: map([]) },
        ],
      },
      'Head.\n\nMore.',
    );
    expect(text).toBe(
      '# Head.\n\n# More.\n\nname: My plan\nversion: 1.2.0\n\n# All\n# of them.\nevents:\n  a: { tags: [x, 50%, 30], path: /help* }\nnone: {}\n',
    );
  });

  test.each([
    ...[
      '<<',
      '404',
      'true',
      'null',
      '~',
      '',
      ' ',
      'a: b',
      'a #b',
      '- a',
      '{a',
      '*a',
      '&a',
      '!a',
      '%a',
      '@a',
      '`a',
      "'",
      '"',
    ],
    ...[
      '\\',
      '{{x}}',
      '__proto__',
      'constructor',
      '</script>',
      '*/',
      '\u202eabc',
      '😀',
      'a\nb',
      'a\tb',
      '---',
      '...',
      '? a',
      'a,b',
      '1.0',
      '0x1',
    ],
  ])('has the name and the text %j, which mean nothing in it', (name) => {
    const { source, diagnostics } = parseYaml(
      'a.yaml',
      printYaml(
        map([
          [name, map([[name, name]], true)],
          ['list', [name]],
        ]),
        name,
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(toValue(source.tree as Node)).toEqual([
      [name, [[name, name]]],
      ['list', [name]],
    ]);
  });

  test('of any names and texts is read as the same, whatever its comments say', () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(text, text, text), { selector: ([key]) => replaceForbidden(key), maxLength: 5 }),
        text,
        (rows, head) => {
          const entries = rows.map(([key, value, comment]): YamlEntry => ({ key, value, comment }));
          const { source, diagnostics } = parseYaml(
            'a.yaml',
            printYaml({ entries: [{ key: 'first', value: { entries } }] }, head),
          );
          expect(diagnostics).toEqual([]);
          expect(toValue(source.tree as Node)).toEqual([
            ['first', rows.map(([key, value]) => [replaceForbidden(key), replaceForbidden(value)])],
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Maps as lists of pairs, so that order and every name count. */
function toValue(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toValue);
  return [...node.entries].map(([name, { value }]) => [name, toValue(value)]);
}
