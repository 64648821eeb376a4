import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.js';
import { RULES } from '../../src/lint/rules/index.js';
import { timeRules } from '../../src/lint/time-rules.js';
import { readValid } from './lint-text.js';

const plan = readValid('lint: { extends: [strict] }\nevents:\n  a_viewed: {}\n  b_viewed: {}\n');

/** A clock that goes on by one millisecond whenever somebody looks. */
function makeClock(): () => number {
  let now = 0;
  return () => ++now;
}

describe('timed rules', () => {
  it('find what the rules find', () => {
    const { rules } = timeRules(RULES, makeClock());
    expect(lint(plan, { rules })).toEqual(lint(plan));
    expect(lint(plan).length).toBeGreaterThan(3);
  });

  it('cost a tick for each call, the most expensive first; one that is not in force costs nothing', () => {
    const timed = timeRules(RULES, makeClock());
    lint(readValid('lint: { extends: [], rules: { event-stage: warn } }\nevents: { a: {}, b: {} }\n'), timed);
    const [first, second] = timed.listCosts();
    expect(first).toEqual({ rule: 'event-stage', milliseconds: 2 });
    expect(second?.milliseconds).toBe(0);
    expect(timed.listCosts()).toHaveLength(RULES.length);
  });

  it('have no hook that the rule has not', () => {
    for (const [index, rule] of timeRules(RULES, makeClock()).rules.entries()) {
      expect(Object.keys(rule).sort()).toEqual(Object.keys(RULES[index] as object).sort());
    }
  });
});
