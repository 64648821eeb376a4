import { describe, expect, it } from 'vitest';
import type { ListNode, MapNode, ScalarNode } from '../../src/source/node.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { readYaml } from '../../src/source/read-yaml.js';

// A reader that is not linear needs minutes for these; the limit of ten seconds is far from both.
const LIMIT = 10_000;

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

function readEntries(text: string): MapNode['entries'] {
  const { source, diagnostics } = parseYaml('plan.yaml', text);
  expect(diagnostics).toEqual([]);
  return (source.tree as MapNode).entries;
}

describe('reading is linear in', { timeout: LIMIT }, () => {
  it('the keys of a map', () => {
    expect(readEntries(lines(40_000, (index) => `key_${index}: ${index}`)).size).toBe(40_000);
    expect(readEntries(`{${lines(40_000, (index) => `key_${index}: ${index},`)}}`).size).toBe(40_000);
  });

  it('keys that stand twice', () => {
    const { diagnostics } = parseYaml(
      'plan.yaml',
      lines(40_000, (index) => `key_${index % 20_000}: 1`),
    );
    expect(diagnostics).toHaveLength(20_000);
  });

  it('merges', () => {
    const entries = readEntries(`base: &b {x: 1, y: 2}\n${lines(10_000, (index) => `m${index}:\n  <<: *b\n  z: 3`)}`);
    expect(entries.get('m9999')?.value).toMatchObject({ entries: { size: 3 } });
  });

  it('maps that one merge names', () => {
    const bases = lines(5000, (index) => `- &b${index} {k${index}: 1}`);
    const list = parseYaml('plan.yaml', `${bases}\n- {<<: [${lines(5000, (index) => ` *b${index},`)}]}`).source.tree;
    expect((list as ListNode).items.at(-1)).toMatchObject({ entries: { size: 5000 } });
  });

  it('anchors and aliases', () => {
    const text = `a:\n${lines(8000, (index) => `  - &a${index} x`)}\nb:\n${lines(8000, (index) => `  - *a${index}`)}`;
    expect(readEntries(text).get('b')?.value).toMatchObject({ items: { length: 8000 } });
  });

  it('aliases that name nothing', () => {
    const text = `- &known x\n${lines(8000, (index) => `- *knwon${index}`)}`;
    expect(parseYaml('plan.yaml', text).diagnostics).toHaveLength(8000);
  });

  it('the items of a list, the lines of a block and of a quoted text', () => {
    const read = (text: string) =>
      parseYaml('plan.yaml', text).source.tree as unknown as Pick<ListNode, 'items'> & Pick<ScalarNode, 'text'>;
    expect(read(lines(300_000, () => '- x')).items.length).toBe(300_000);
    expect(read(`|-\n${lines(300_000, () => ' x')}`).text.length).toBe(599_999);
    expect(read(`"${lines(300_000, () => 'x')}"`.replaceAll('\n', '\n ')).text.length).toBe(599_999);
  });

  it('comments, and blanks between brackets', () => {
    expect(readEntries(`a: [1${lines(20_000, () => ' # x')}\n  ]\n${lines(20_000, () => '# ]')}\nb: 1`).size).toBe(2);
  });

  it('control characters', () => {
    expect(parseYaml('plan.yaml', `a: ${'\0\x01'.repeat(200_000)}`).diagnostics).toHaveLength(2);
  });

  it.each([
    ['lines with an error each', lines(5000, (index) => `k${index}: @x`)],
    ['errors on one line', `a: [${'@x, '.repeat(20_000)}]`],
    ['brackets that nothing closes', lines(2000, (index) => `k${index}: [1`)],
    ['quotes that nothing closes', lines(2000, (index) => `k${index}: "x`)],
    ['keys before the first error', `${lines(20_000, (index) => `k${index}: 1`)}\nx: y: z`],
    ['colons', `a${': a'.repeat(5000)}`],
    ['commas', `a: [${','.repeat(20_000)}`],
    ['closing brackets', `a: ${']'.repeat(20_000)}`],
    ['tabs', lines(5000, () => '\ta: 1')],
  ])('what it goes on after: %s', async (_, text) => {
    const { diagnostics } = await readYaml('plan.yaml', Buffer.from(text));
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
