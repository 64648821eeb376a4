import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.js';
import { defineRule, type Rule } from '../../src/lint/rule.js';
import { atName } from '../../src/plan/model.js';
import { lintCodes, lintText, readValid } from './lint-text.js';

function noisy(id: string, more: Partial<Rule>): Rule {
  return defineRule<unknown>({
    id,
    summary: 'Finds everything.',
    rationale: 'It is a rule for tests.',
    category: 'schema',
    severity: 'error',
    preset: 'minimal',
    examples: { correct: [], incorrect: [] },
    ...more,
  });
}

describe('lint', () => {
  it('gives findings in the order of the text, and at one place in the order of codes', () => {
    const text = 'events:\n  b_viewed: {}\n  a_viewed: {}\n';
    expect(lintCodes(text)).toEqual([
      '2:3 warning event-goal',
      '2:3 error event-owner',
      '2:3 warning event-question',
      '2:3 warning event-stage',
      '3:3 warning event-goal',
      '3:3 error event-owner',
      '3:3 warning event-question',
      '3:3 warning event-stage',
    ]);
  });

  it('says the same thing of the same place once, however many events it reaches', () => {
    const each = noisy('each', {
      property: (property) => [{ message: `"${property.name}" was seen.`, location: atName(property) }],
    });
    const text = `groups:
  base: { apply: all, properties: { b: { type: string } } }
events:
  a_viewed: { properties: { c: { type: string } } }
  d_viewed: {}
  e_viewed: {}
`;
    expect(lintText(text, { rules: [each] })).toEqual(['2:37 "b" was seen.', '4:29 "c" was seen.']);
  });

  it('calls the definition hook where the plan writes a definition: shared, in groups, events, fields and items', () => {
    const definitions = noisy('definitions', {
      definition: ({ definition, extendsShared, isItem, event }) => [
        {
          message: `${definition.name}${extendsShared ? ' extends' : ''}${isItem ? ' is item' : ''}${event ? ` of ${event.name}` : ''}.`,
          location: atName(definition),
        },
      ],
    });
    const text = `properties:
  shared: { type: string }
  list: { type: array, items: { type: object, properties: { field: { type: string } } } }
groups:
  base: { apply: all, properties: { shared: required, grouped: { type: string } } }
events:
  a_viewed:
    properties: { shared: { max_length: 4 }, list: required, own: { type: string } }
  b_viewed:
    properties: { list: { required: true, min_items: 1 } }
`;
    expect(lintText(text, { rules: [definitions] })).toEqual([
      '2:3 shared.',
      '3:3 list.',
      '3:24 items is item.',
      '3:61 field.',
      '5:55 grouped.',
      '8:19 shared extends of a_viewed.',
      '8:62 own of a_viewed.',
      '10:19 list extends of b_viewed.',
    ]);
  });

  it('hands rules the date that it was given', () => {
    const dated = noisy('dated', {
      plan: (plan, { today }) => [{ message: `It is ${today}.`, location: plan.location }],
    });
    expect(lintText('name: A\n', { rules: [dated], today: '2026-11-21' })).toEqual(['1:1 It is 2026-11-21.']);
    expect(lintText('name: A\n', { rules: [dated] })).toEqual(['1:1 It is undefined.']);
  });

  it('gives the same findings twice, and changes nothing in the plan', () => {
    const plan = readValid('events:\n  a_viewed: {}\n  A_Viewed: { owner: x }\n');
    const before = JSON.stringify([...plan.events.keys()]);
    expect(lint(plan).map(({ message }) => message)).toEqual(lint(plan).map(({ message }) => message));
    expect(JSON.stringify([...plan.events.keys()])).toBe(before);
  });

  it('finds nothing in a plan that does everything right', () => {
    const text = `owners: { growth: { contact: "#growth" } }
owner: growth
conventions: { events: { format: "{object}_{action}" }, properties: { case: snake } }
goals: { purchase: { event: order_paid } }
properties: { session_id: { type: string } }
destinations: { ga4: { type: ga4, consent: [analytics_storage], params: { session_id: app_session_id } } }
events:
  order_paid: { tier: macro, description: The payment went through., destinations: { ga4: { key_event: true } } }
  pricing_viewed:
    description: The pricing table came into view.
    question: Do visitors who compare plans buy within a week?
    stage: consideration
    goal: purchase
    properties: { session_id: required }
    destinations: { ga4: true }
`;
    expect(lintText(text)).toEqual([]);
  });
});
