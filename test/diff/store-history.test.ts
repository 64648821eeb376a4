import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import { readExample } from '../../src/plan/read-example.js';

describe('the store, from 1.4.0 to 2.0.0', () => {
  const [before, after] = ['plans/history/store-1.4.0.yaml', 'plans/store.yaml'].map(
    (file) => readExample(readFileSync(file, 'utf8'), file).plan,
  );
  if (!before || !after) throw new Error('A plan is missing.');
  const { changes, bump } = diff(before, after);
  const told = (impact: string) => changes.filter((change) => change.impact === impact);

  it('breaks what its header says that it breaks, and so is a major version', () => {
    expect(told('breaking').map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'property-value-removed properties.page_context',
      'property-renamed properties.promo_code',
      'event-renamed promo_code_applied',
      'property-required shipping_form_submitted.shipping_method',
      'event-removed review_submitted',
    ]);
    expect(bump).toBe('major');
  });

  it('points into both files', () => {
    for (const { before: old, after: current } of changes) {
      if (old) expect(old.source.name).toBe('plans/history/store-1.4.0.yaml');
      if (current) expect(current.source.name).toBe('plans/store.yaml');
    }
  });

  it('tells a property of many events once, with all of them', () => {
    const [change] = told('breaking');
    expect(change?.reaches?.length).toBeGreaterThan(10);
    for (const name of change?.reaches ?? []) expect(after.events.has(name)).toBe(true);
  });

  it('tells nothing of what only follows a rename', () => {
    expect(changes.filter(({ kind }) => kind === 'funnel-steps-changed')).toEqual([]);
  });
});
