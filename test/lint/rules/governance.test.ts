import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/lint/rules/index.js';
import { findWith } from '../find-with.js';

describe('deprecated and retired events', () => {
  it.each(RULES.filter(({ id }) => /^event-(?!known)/.test(id)).map(({ id }) => [id]))('are left alone by %s', (id) => {
    const plan = `owner: growth
conventions: { events: { format: "{object}_{action}" } }
goals: { purchase: { event: order_paid } }
events:
  order_paid: { tier: macro }
  OLD: { deprecated: { since: 1.0.0 } }
  OLDER: { status: retired, description: Older. }
  OLDEST: { status: retired, tier: macro }
`;
    expect(findWith(id, plan).filter((finding) => finding.includes('OLD'))).toEqual([]);
  });
});

describe('event-description', () => {
  const describeAs = (name: string, description: string) =>
    findWith('event-description', `events:\n  ${name}: { description: ${JSON.stringify(description)} }\n`).map((line) =>
      line.replace(/^.*has a /, ''),
    );

  it.each([
    ['cart_item_added', 'Cart item added'],
    ['cart_item_added', 'The event fires when an item was added to the cart.'],
    ['PricingViewed', 'Views of the pricing'],
    ['checkout:start', 'Checkout start.'],
  ])('knows that %s is not described by "%s"', (name, description) => {
    expect(describeAs(name, description)).toEqual(['description that only repeats its name.']);
  });

  it.each([
    'TODO',
    'todo.',
    'TBD',
    'tbd',
    'n/a',
    'N/A',
    '-',
    '...',
    '???',
    'xxx',
    'FIXME: say when',
    'TODO write this',
    'Lorem ipsum dolor sit amet',
    'Description',
  ])('takes "%s" for a placeholder', (description) => {
    expect(describeAs('cart_viewed', description)).toEqual(['placeholder for a description.']);
  });

  it.each([
    ['order_paid', 'An order was paid and confirmed.'],
    ['order_paid', 'The payment provider confirmed it.'],
    ['item_added', 'カートに商品が追加された'],
    ['cart_viewed', 'The cart was opened, or came back into view.'],
    ['todo_completed', 'To do items that were ticked off.'],
  ])('takes for %s "%s"', (name, description) => {
    expect(describeAs(name, description)).toEqual([]);
  });
});

describe('event-known', () => {
  it('looks at every place that names an event', () => {
    const plan = `events:
  a_viewed: { trigger: { after: [a_viewed, x1] } }
  b_viewed: { deprecated: { use: x2 } }
goals: { g: { event: x3, guardrails: [a_viewed, x4] } }
groups:
  h: { apply: { events: [x5, "a_*"] }, except: [x6] }
  i: { apply: all, except: [x7, "y_*"] }
funnels: { f: { steps: [{ event: x8 }, x9] } }
audiences: { u: { did: [a_viewed, x10], not: x11 } }
experiments: { e: { primary: x12, guardrails: [x13] } }
`;
    const found = findWith('event-known', plan).map((line) => line.match(/"([xy][^"]*)"/)?.[1]);
    expect(found).toEqual(['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'y_*', 'x8', 'x9', 'x10', 'x11', 'x12', 'x13']);
  });

  it('knows an event by its own name only, not by what objects have', () => {
    const plan = 'events:\n  __proto__: {}\naudiences: { u: { did: [__proto__, constructor, toString] } }\n';
    expect(findWith('event-known', plan)).toEqual([
      '3:36 Audience "u" names an event "constructor" that the plan does not have.',
      '3:49 Audience "u" names an event "toString" that the plan does not have.',
    ]);
  });
});

describe('owner-known', () => {
  it('reports the owner of the plan once, not for every event that has it from there', () => {
    const plan = `owner: growht
owners: { growth: {} }
events:
  a_viewed: {}
  b_viewed: { owner: growht }
funnels: { f: { steps: [a_viewed], owner: nobody } }
`;
    expect(findWith('owner-known', plan)).toEqual([
      '1:8 The field "owner" names an owner "growht" that the plan does not have.',
      '5:22 Event "b_viewed" names an owner "growht" that the plan does not have.',
      '6:43 Funnel "f" names an owner "nobody" that the plan does not have.',
    ]);
  });

  it('says nothing in a plan that declares no owners', () => {
    expect(findWith('owner-known', 'owner: growth\nevents:\n  a_viewed: { owner: sales }\n')).toEqual([]);
  });
});

describe('tiers and stages', () => {
  it('that groups apply to are known too', () => {
    const plan = 'groups:\n  base: { apply: { tier: [high, hgih], stage: decison } }\n';
    expect(findWith('tier-known', plan)).toEqual([
      '2:33 Group "base" names a tier "hgih" that the plan does not have.',
    ]);
    expect(findWith('stage-known', plan)).toEqual([
      '2:47 Group "base" names a stage "decison" that the plan does not have.',
    ]);
  });
});

describe('replacements', () => {
  it('that go in a circle are reported, without an end to name', () => {
    const plan = 'events:\n  a: { deprecated: { use: b } }\n  b: { deprecated: { use: a } }\n';
    expect(findWith('replacement-usable', plan)).toHaveLength(2);
  });
});

describe('goals', () => {
  it('are led to by micros, not by guardrails, and macros may repeat theirs', () => {
    const plan = `goals: { purchase: { event: order_paid, guardrails: [order_refunded] } }
events:
  order_paid: { tier: macro, goal: purchase }
  order_refunded: { kind: guardrail }
  cart_viewed: {}
`;
    expect(findWith('event-goal', plan)).toEqual(['5:3 Event "cart_viewed" leads to no goal.']);
  });

  it('may have an event that is on its way out without a tier: other rules speak of that', () => {
    const plan = 'goals: { purchase: { event: order_paid } }\nevents:\n  order_paid: { deprecated: { reason: Old } }\n';
    expect(findWith('goal-event', plan)).toEqual([]);
    expect(findWith('deprecated-event-used', plan)).toEqual([
      '1:29 Goal "purchase" uses the event "order_paid", which is deprecated.',
    ]);
  });

  it('follow the last tier of the plan', () => {
    const plan =
      'tiers: [weak, paying]\ngoals: { purchase: { event: order_paid } }\nevents:\n  order_paid: { tier: weak }\n';
    expect(findWith('goal-event', plan)).toEqual([
      '2:29 Goal "purchase" has the event "order_paid", whose tier is "weak", not "paying".',
    ]);
  });
});

describe('events-per-stage', () => {
  const events = (count: number, more = '') =>
    `events:\n${Array.from({ length: count }, (_, index) => `  e${index}: { stage: explore${more} }\n`).join('')}`;

  it('asks for 3 to 7 in each stage, empty ones among them', () => {
    expect(findWith('events-per-stage', `stages: [explore, buy]\n${events(8)}`)).toEqual([
      '1:10 Stage "explore" has 8 micro-conversions; 7 are the most.',
      '1:19 Stage "buy" has 0 micro-conversions; 3 are the least.',
    ]);
    expect(findWith('events-per-stage', `stages: [explore]\n${events(7)}`)).toEqual([]);
  });

  it('does not count macros, guardrails and what is on its way out', () => {
    for (const more of [', tier: macro', ', kind: guardrail', ', status: retired']) {
      expect(findWith('events-per-stage', `stages: [explore]\n${events(5, more)}`)).toEqual([
        '1:10 Stage "explore" has 0 micro-conversions; 3 are the least.',
      ]);
    }
  });
});
