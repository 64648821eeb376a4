import { describe, expect, it } from 'vitest';
import { testRule } from '../../../src/lint/custom/test-rule.js';
import { defineRule, type Rule } from '../../../src/lint/rule.js';
import { RULES } from '../../../src/lint/rules/index.js';
import { atName } from '../../../src/plan/model.js';

const good = defineRule<{ readonly word: string }>({
  id: 'shop/seen',
  summary: 'Names no event "seen".',
  rationale: 'It is for this test.',
  category: 'naming',
  severity: 'error',
  options: { schema: () => ({ safeParse: () => ({ success: true, data: {} }) }), defaults: { word: 'seen' } },
  examples: {
    correct: [{ plan: 'events:\n  read: {}\n' }],
    incorrect: [{ plan: 'events:\n  seen: {}\n', findings: ['2:3 "seen" is there.'] }],
  },
  *event(event, { options }) {
    if (event.name === options.word) yield { message: `"${event.name}" is there.`, location: atName(event) };
  },
});

const refuse = () => ({ success: false as const, error: { issues: [] } });

describe('testRule', () => {
  it('passes a good rule, and lets every rule of the tool pass but for its id', () => {
    expect(() => testRule(good)).not.toThrow();
    for (const rule of RULES) expect(() => testRule({ ...rule, id: `our-${rule.id}` }), rule.id).not.toThrow();
  });

  it.each<[string, Partial<Record<keyof Rule, unknown>>, RegExp]>([
    ['an id that is taken', { id: 'event-stage' }, /^The rule "event-stage" has an id that is a rule of the tool\.$/],
    ['no summary', { summary: '' }, /^The rule "shop\/seen" needs a "summary"\.$/],
    ['a severity of another kind', { severity: 'warn' }, /needs a "severity"/],
    ['no correct example', { examples: { ...good.examples, correct: [] } }, /has no correct example\.$/],
    ['no incorrect example', { examples: { ...good.examples, incorrect: [] } }, /has no incorrect example\.$/],
    ['a false example', { event: () => undefined }, /^An example of "shop\/seen" is false\.\n/],
  ])('refuses %s', (_, change, message) => {
    expect(() => testRule({ ...good, ...change } as Rule)).toThrow(message);
  });

  it('refuses defaults that do not fit their own schema', () => {
    const options = { ...good.options, schema: () => ({ safeParse: refuse }) };
    expect(() => testRule({ ...good, options } as unknown as Rule)).toThrow(
      'The rule "shop/seen" has defaults that do not fit the schema of its options.',
    );
  });

  it('refuses a rule that finds something in a plan without events', () => {
    const plan: Rule['plan'] = (given) =>
      given.events.size > 0 ? undefined : [{ message: 'There is none.', location: given.location }];
    expect(() => testRule({ ...good, plan } as Rule)).toThrow(
      'The rule "shop/seen" finds something in a plan without events: 1:1 There is none.',
    );
  });
});
