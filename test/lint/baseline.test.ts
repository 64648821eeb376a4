import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import {
  applyBaseline,
  type BaselineScope,
  recordBaseline,
  reportStale,
  shrinkBaseline,
} from '../../src/lint/baseline.js';
import type { Source } from '../../src/source/source.js';

const ROOT: Source = { name: 'plan.yaml', text: '' };
const PART: Source = { name: 'part.yaml', text: '' };
const SCOPE: BaselineScope = {
  rules: new Set(['event-stage', 'event-goal']),
  nameOf: (source) => (source === ROOT ? undefined : source.name),
};

function found(code: string, event: string, message = 'Wrong.', source = ROOT): Diagnostic {
  return { code, severity: 'warning', message, location: { source, path: ['events', event] } };
}

const left = (recorded: readonly Diagnostic[], now: readonly Diagnostic[]) =>
  applyBaseline(recordBaseline(recorded, SCOPE), now, SCOPE).left;

describe('a baseline', () => {
  it('has what was recorded, in other words too', () => {
    expect(
      left([found('event-stage', 'a', 'It is overdue since May.')], [found('event-stage', 'a', 'Since June.')]),
    ).toEqual([]);
  });

  it('does not have another rule, place or file', () => {
    const others = [
      found('event-goal', 'a'),
      found('event-stage', 'b'),
      found('event-stage', 'a', 'Wrong.', PART),
      found('event-stage', '__proto__'),
    ];
    expect(left([found('event-stage', 'a')], others)).toEqual(others);
  });

  it('has so many findings of a place, and no more', () => {
    const twice = [found('event-stage', 'a', 'One.'), found('event-stage', 'a', 'Two.')];
    const third = found('event-stage', 'a', 'Three.');
    expect(left(twice, [...twice, third])).toEqual([third]);
  });

  it('records rules alone, in an order that is not that of the findings', () => {
    const findings = [
      found('event-stage', 'b'),
      found('schema', 'a'),
      found('event-stage', 'a'),
      found('event-stage', 'b'),
    ];
    const entries = [
      { rule: 'event-stage', path: ['events', 'a'] },
      { rule: 'event-stage', path: ['events', 'b'], count: 2 },
    ];
    expect(recordBaseline(findings, SCOPE)).toEqual(entries);
    expect(recordBaseline([...findings].reverse(), SCOPE)).toEqual(entries);
  });

  it('shrinks to what is left, and tells what is gone', () => {
    const before = [
      found('event-stage', 'a'),
      found('event-stage', 'b'),
      found('event-stage', 'b'),
      found('event-goal', 'c'),
    ];
    const entries = recordBaseline(before, SCOPE);
    const { matched } = applyBaseline(entries, [found('event-stage', 'b'), found('event-goal', 'a')], SCOPE);
    expect(shrinkBaseline(entries, matched)).toEqual([{ rule: 'event-stage', path: ['events', 'b'] }]);
    const stale = reportStale(entries, matched, (index) => ({ source: ROOT, path: [index] }));
    expect(stale.map(({ message, location }) => [location.path[0], message])).toEqual([
      [0, 'A finding of "event-goal" at "events.c" that the baseline has is gone.'],
      [1, 'A finding of "event-stage" at "events.a" that the baseline has is gone.'],
      [2, 'A finding of "event-stage" at "events.b" that the baseline has is gone.'],
    ]);
  });
});
