import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/source/limits.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { show, toData } from './show.js';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

async function findFaults(input: Uint8Array): Promise<string[]> {
  return (await readYaml('plan.yaml', input)).diagnostics.map(show);
}

describe('UTF-8', () => {
  it('is read with and without a byte order mark', async () => {
    for (const input of [bytes('a: é🙂'), bytes([0xef, 0xbb, 0xbf], 'a: é🙂')]) {
      const { source, diagnostics } = await readYaml('plan.yaml', input);
      expect({ text: source.text, diagnostics }).toEqual({ text: 'a: é🙂', diagnostics: [] });
      expect(toData(source.tree)).toEqual(new Map([['a', 'é🙂']]));
    }
  });

  it('that is broken is told by its first bad byte, and the rest is read', async () => {
    const input = bytes('a: é � ok\nb: caf', [0xe9], '\nb: 2\nc: ', [0xff, 0xfe], '\n');
    expect(await findFaults(input)).toEqual([
      '2:7 The file is not UTF-8: byte 19 is 0xE9.',
      '3:1 The key "b" stands twice in one map.',
    ]);
  });

  it.each([
    ['an overlong form', [0xc0, 0x80], '1:4 The file is not UTF-8: byte 3 is 0xC0.'],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], '1:4 The file is not UTF-8: byte 3 is 0xED.'],
    ['a character that is cut off', [0xf0, 0x9f, 0x99], '1:4 The file is not UTF-8: byte 3 is 0xF0.'],
  ])('is not %s', async (_, bad, finding) => {
    expect(await findFaults(bytes('a: ', bad))).toEqual([finding]);
  });

  it('is counted past a byte order mark', async () => {
    expect(await findFaults(bytes([0xef, 0xbb, 0xbf], 'a: ', [0xff]))).toEqual([
      '1:4 The file is not UTF-8: byte 6 is 0xFF.',
    ]);
  });
});

describe('other encodings', () => {
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

  it.each([
    ['UTF-16', bytes([0xff, 0xfe], [...Buffer.from('a: 1', 'utf16le')])],
    ['UTF-16', bytes([0xfe, 0xff], [...utf16be('a: 1')])],
    ['UTF-16', Buffer.from('a: 1', 'utf16le')],
    ['UTF-16', utf16be('a: 1')],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0], [0x61, 0, 0, 0])],
    ['UTF-32', bytes([0, 0, 0xfe, 0xff], [0, 0, 0, 0x61])],
    ['UTF-32', bytes([0x61, 0, 0, 0, 0x3a, 0, 0, 0])],
  ])('are refused by name: %s', async (name, input) => {
    const { diagnostics, source, broken } = await readYaml('plan.yaml', input);
    expect(diagnostics.map(show)).toEqual([`1:1 The file is written in ${name}, not in UTF-8.`]);
    expect({ broken, text: source.text, tree: source.tree }).toEqual({ broken: true, text: '', tree: undefined });
  });
});

describe('what is no text', () => {
  it.each([
    ['gzip data', gzipSync('a: 1')],
    ['a ZIP archive or an office document', bytes('PK', [3, 4, 20, 0])],
    ['a PDF document', bytes('%PDF-1.7\n')],
    ['a PNG image', bytes([0x89], 'PNG\r\n')],
  ])('is called what it is: %s', async (name, input) => {
    expect(await findFaults(input)).toEqual([`1:1 The file is ${name}, not a YAML text.`]);
  });

  it('is a fault wherever else bytes are at random', async () => {
    expect(await findFaults(bytes('a: x', [0, 1], 'y'))).toEqual([
      '1:5 The file holds the control character U+0000 (NUL) once.',
      '1:6 The file holds the control character U+0001 once.',
    ]);
  });
});

describe('size', () => {
  it('is 32 MB at most', async () => {
    const input = Buffer.alloc(LIMITS.bytes + 1, '#');
    expect(await findFaults(input)).toEqual(['1:1 The file is larger than 32 MB.']);
    expect(await findFaults(input.subarray(0, LIMITS.bytes))).toEqual([]);
  });

  it('of one scalar may be anything below that', async () => {
    const { source } = await readYaml('plan.yaml', bytes('a: |\n', `  ${'x'.repeat(99)}\n`.repeat(200_000)));
    expect((toData(source.tree) as Map<string, string>).get('a')).toHaveLength(20_000_000);
  });
});
