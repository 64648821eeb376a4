import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNode } from '../../src/source/location.js';
import type { Node } from '../../src/source/node.js';
import { parseJson, readJson } from '../../src/source/read-json.js';
import { showFindings } from '../support/show.js';

describe('A JSON text', () => {
  test('is read as JSON.parse reads it, with the place of each value', () => {
    const { source, value } = parseJson('a.json', '{\n\t"a": [1, {"b\\u00e9": "x\\n"}, true]\n}');
    expect(value).toEqual({ a: [1, { bé: 'x\n' }, true] });
    const node = findNode(source, ['a', 1, 'bé']) as Node;
    expect(source.text.slice(node.start, node.end)).toBe('"x\\n"');
  });

  test('may hold any name, and names of JavaScript are only names', () => {
    const { value, source } = parseJson('a.json', '{"__proto__": {"constructor": 1}, "": 2}');
    expect(Object.keys(value as object)).toEqual(['__proto__', '']);
    expect(findNode(source, ['__proto__', 'constructor'])?.kind).toBe('scalar');
  });

  test('of any value is read, and its tree has the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        const { source, value: read, diagnostics } = parseJson('a.json', text);
        expect(diagnostics).toEqual([]);
        expect(JSON.stringify(read)).toBe(JSON.stringify(JSON.parse(text)));
        expect(JSON.stringify(toValue(source.tree as Node))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test('that is broken anywhere is refused exactly when JSON.parse refuses it', () => {
    const text = '{"a": [1, -2.5e3, "x\\u00e9\\n"], "b": {"c": null, "d": true}}';
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.constantFrom('', ',', '"', '}', ']', 'x', '0', '\\', '\n', ':', ' ', '.'),
        (at, put) => {
          for (const broken of [text.slice(0, at) + put + text.slice(at), text.slice(0, at) + put]) {
            const { diagnostics } = parseJson('a.json', broken);
            const repeats = diagnostics.some(({ message }) => message.includes('stands twice'));
            expect([broken, diagnostics.length > 0]).toEqual([broken, repeats || !parses(broken)]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['{"a": 1,\n}', '2:1 The file is not JSON: a name in double quotes should stand here.'],
    ['[1 2]', '1:4 The file is not JSON: a comma or "]" should stand here.'],
    ['{"a" 1}', '1:6 The file is not JSON: a colon should stand here.'],
    ["{'a': 1}", '1:2 The file is not JSON: a name in double quotes should stand here.'],
    ['{"a": 01}', '1:7 The file is not JSON: a value should stand here.'],
    ['{"a": "x\ny"}', '1:9 The file is not JSON: a line break or control character in a text is an escape.'],
    ['["\\x41"]', '1:3 The file is not JSON: there is no such escape.'],
    ['["abc', '1:2 The file is not JSON: this text has no end.'],
    ['{"a": [1,', '1:10 The file is not JSON: it breaks off.'],
    ['', '1:1 The file is not JSON: it breaks off.'],
    ['{} // done', '1:4 The file is not JSON: nothing should follow here.'],
    ['{"a": 1, "a": 2}', '1:10 The name "a" stands twice in one object.'],
    ['<!DOCTYPE html>', '1:1 The file is a web page, not JSON.'],
    ['['.repeat(70), '1:66 The file is not JSON: more than 64 lists and objects stand inside each other.'],
  ])('%j is refused at the place', (text, finding) => {
    expect(showFindings(parseJson('a.json', text).diagnostics)).toEqual([finding]);
  });

  test('in another encoding or format is refused by its name', () => {
    const messages = (bytes: number[]) =>
      readJson('a.json', Uint8Array.from(bytes)).diagnostics.map(({ message }) => message);
    expect(messages([0xff, 0xfe, 0x7b, 0, 0x7d, 0])).toEqual(['The file is written in UTF-16, not in UTF-8.']);
    expect(messages([0x50, 0x4b, 3, 4])).toEqual(['The file is a ZIP archive or an office document, not a JSON text.']);
    expect(messages([0xef, 0xbb, 0xbf, 0x7b, 0x7d])).toEqual([]);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function toValue(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toValue);
  return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toValue(value)]));
}
