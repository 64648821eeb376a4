import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import { showChange } from '../../src/diff/show-change.js';
import type { Plan } from '../../src/plan/model.js';
import { readExample } from '../../src/plan/read-example.js';
import { foldEntries } from '../../src/source/fold-tree.js';

describe('large plans', () => {
  it('are compared completely: 10,000 events with 1,000 changes', () => {
    const { changes, summary, bump } = diff(makePlan(10_000), makePlan(10_000, 10));
    expect(changes).toHaveLength(1000);
    expect(summary).toEqual({ breaking: 1000, risky: 0, compatible: 0 });
    expect(bump).toBe('major');
  });

  it('tell once what reaches 10,000 events', () => {
    const [before, after] = [makePlan(10_000), makePlan(10_000, 0, 'integer')];
    const { changes } = diff(before, after);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.reaches).toHaveLength(10_000);
    expect(changes[0]?.message.length).toBeLessThan(200);
  });

  // Comparing each event with each would take minutes; the limit is far from both.
  it('take time in proportion to their size', { timeout: 30_000 }, () => {
    expect(diff(makePlan(40_000), makePlan(40_000, 10)).changes).toHaveLength(4000);
  });
});

describe('plans whose trees were put away', () => {
  it('are compared to the same changes, at the same places', () => {
    const read = (file: string) => readExample(readFileSync(file, 'utf8'), file).plan;
    const files = ['plans/history/store-1.4.0.yaml', 'plans/store.yaml'] as const;
    const [before, after] = [read(files[0]), read(files[1])];
    const expected = diff(before, after).changes.map(showChange);
    for (const { sources } of [before, after]) for (const source of sources) foldEntries(source, ['events']);
    expect(diff(before, after).changes.map(showChange)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(50);
  });
});

/** Every `nth` event asks for one thing more. */
function makePlan(events: number, nth = 0, type = 'string'): Plan {
  const lines = [
    `properties: { session: { type: ${type} }, page: { type: string, enum: [a, b, c] } }`,
    'groups: { base: { apply: all, properties: { session: required, page: required } } }',
    'destinations: { ga4: { type: ga4, default: true } }',
    'events:',
  ];
  for (let index = 0; index < events; index++) {
    const required = nth > 0 && index % nth === 0;
    lines.push(`  event_${index}: { properties: { value: { type: number, minimum: 0, required: ${required} } } }`);
  }
  return readExample(`${lines.join('\n')}\n`).plan;
}
