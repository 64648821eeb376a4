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

  it('take time in proportion to their size', () => {
    const small = [makePlan(1000), makePlan(1000, 10)] as const;
    const large = [makePlan(10_000), makePlan(10_000, 10)] as const;
    for (const pair of [small, small, large]) diff(...pair);
    expect(timeOf(large) / timeOf(small)).toBeLessThan(30);
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

// The best of several, so that a busy machine does not count.
function timeOf([before, after]: readonly [Plan, Plan]): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    diff(before, after);
    return performance.now() - start;
  });
  return Math.min(...times);
}
