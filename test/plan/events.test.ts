import { describe, expect, it } from 'vitest';
import { findFaults, findHelp, read, readEvent } from './read.js';

describe('an event', () => {
  it('says what it is, whose it is and where it stands', () => {
    const event = readEvent(`description: The table came into view., question: Who compares plans?, tier: high,
      kind: milestone, nature: engagement, stage: consideration, goal: purchase, owner: growth, source: [browser, app],
      touchpoint: Pricing page, consent: [analytics_storage], status: pilot, rollout: 20%, sampling: 50%, since: 1.2.0,
      renamed_from: prices_viewed, x-ticket: { id: A-1 }`);
    expect(event).toMatchObject({
      name: 'e',
      description: 'The table came into view.',
      question: 'Who compares plans?',
      tier: 'high',
      macro: false,
      kind: 'milestone',
      nature: 'engagement',
      stage: 'consideration',
      goal: 'purchase',
      owner: 'growth',
      sources: ['browser', 'app'],
      touchpoint: 'Pricing page',
      consent: ['analytics_storage'],
      status: 'pilot',
      rollout: { share: 20 },
      sampling: 50,
      since: '1.2.0',
      renamedFrom: 'prices_viewed',
    });
    expect(event.custom).toEqual(new Map([['x-ticket', { id: 'A-1' }]]));
    expect(event.location.path).toEqual(['events', 'e']);
  });

  it('has nothing that the plan does not say', () => {
    const { location: _, destinations, properties, custom, ...event } = readEvent('');
    expect(event).toStrictEqual({
      name: 'e',
      description: 'A description.',
      tier: 'medium',
      macro: false,
      sources: [],
      consent: [],
      groups: [],
      status: 'live',
    });
    expect([destinations.size, properties.size, custom.size]).toEqual([0, 0, 0]);
  });

  it('is a macro conversion in the last tier, whatever that is called', () => {
    expect(readEvent('tier: macro').macro).toBe(true);
    expect(readEvent('tier: sale', 'tiers: [click, sale]').macro).toBe(true);
    expect(readEvent('tier: macro', 'tiers: [macro, sale]').macro).toBe(false);
  });

  it('belongs to the plan’s owner unless it names its own', () => {
    expect(readEvent('', 'owner: growth').owner).toBe('growth');
    expect(readEvent('owner: checkout', 'owner: growth').owner).toBe('checkout');
  });

  it('takes a source alone or in a list', () => {
    expect(readEvent('source: server').sources).toEqual(['server']);
    expect(readEvent('source: [email, push]').sources).toEqual(['email', 'push']);
  });

  it('rolls out to a share, by a property or not', () => {
    expect(readEvent('rollout: 12.5%').rollout).toStrictEqual({ share: 12.5 });
    expect(readEvent('rollout: { share: 20%, by: user_id }').rollout).toStrictEqual({ share: 20, by: 'user_id' });
  });

  it('is reviewed by a period or a duration', () => {
    expect(readEvent('review: { every: quarter, last: 2026-09-14 }').review).toStrictEqual({
      every: 'quarter',
      last: '2026-09-14',
    });
    expect(readEvent('review: { every: 90d }').review).toStrictEqual({ every: { amount: 90, unit: 'd' } });
  });
});

describe('the life of an event', () => {
  it('makes it deprecated by saying why', () => {
    expect(readEvent('deprecated: { since: 2.0.0, use: f, reason: Gone }')).toMatchObject({
      status: 'deprecated',
      deprecated: { since: '2.0.0', use: 'f', reason: 'Gone' },
    });
    expect(readEvent('deprecated: {}').deprecated).toStrictEqual({});
  });

  it('needs no description and no tier on the way out', () => {
    const plan = read('events: { a: { deprecated: { use: b } } }');
    expect(plan.events.get('a')).not.toHaveProperty('tier');
  });

  it('may be over while it says since when it was deprecated', () => {
    expect(readEvent('status: retired, deprecated: { since: 2.0.0 }').status).toBe('retired');
  });

  it('cannot be deprecated and something else', () => {
    expect(findFaults('events:\n  e: { status: live, deprecated: { use: f } }')).toEqual([
      '2:16 "e" is deprecated, but its status is "live".',
    ]);
  });
});

describe('a trigger', () => {
  it.each([
    ['click: "#buy"', { kind: 'click', selector: '#buy' }],
    ['link: a.out', { kind: 'link', selector: 'a.out' }],
    ['form: "#f"', { kind: 'form', selector: '#f' }],
    ['visible: "#t"', { kind: 'visible', selector: '#t' }],
    ['visible: "#t", percent: 50', { kind: 'visible', selector: '#t', percent: 50 }],
    ['scroll: 75%', { kind: 'scroll', percents: [75] }],
    ['scroll: [25%, 50.5%]', { kind: 'scroll', percents: [25, 50.5] }],
    ['video: start', { kind: 'video', moments: ['start'] }],
    ['video: [start, 50%, complete]', { kind: 'video', moments: ['start', 50, 'complete'] }],
    ['page: /pricing*', { kind: 'pageview', path: '/pricing*' }],
    ['history: /step/*', { kind: 'history', path: '/step/*' }],
    ['timer: 30s', { kind: 'timer', interval: { amount: 30, unit: 's' } }],
    ['event: add_to_cart', { kind: 'event', event: 'add_to_cart' }],
    ['after: [a, b]', { kind: 'after', events: ['a', 'b'] }],
    ['click: "#buy", page: /cart, once: page', { kind: 'click', selector: '#buy', page: '/cart', once: 'page' }],
    ['page: /a, once: element', { kind: 'pageview', path: '/a', once: 'element' }],
  ])('fires by %s', (fields, trigger) => {
    expect(readEvent(`trigger: { ${fields} }`).trigger).toStrictEqual(trigger);
  });

  it('fires in one way, not in two and not in none', () => {
    const text = `events:
  two: { trigger: { click: a, form: b } }
  none: { trigger: { once: page } }
  empty: { trigger: {} }`;
    expect(findFaults(text)).toEqual([
      '2:10 The trigger has both "click" and "form".',
      '3:11 The trigger does not say what fires it.',
      '4:12 The trigger does not say what fires it.',
    ]);
    expect(findHelp(text)[0]).toBe(
      'Write exactly one of click, link, form, visible, scroll, video, history, timer, event, after or page.',
    );
  });

  it('has a percentage only of what comes into view', () => {
    expect(findFaults('events:\n  e: { trigger: { click: a, percent: 50 } }')).toEqual([
      '2:38 "percent" says how much of an element is visible, but the trigger has no "visible".',
    ]);
  });

  it('is for events of the browser', () => {
    expect(readEvent('source: [server, browser], trigger: { page: /a }').trigger).toBeDefined();
    expect(findFaults('events:\n  e: { source: [server, crm], trigger: { page: /a } }')).toEqual([
      '2:31 "e" has a trigger, but its source is "server", "crm".',
    ]);
  });
});

describe('what is measured', () => {
  it('has its metric, ranges and estimates', () => {
    const { measure } = readEvent(`measure: { metric: view_rate, outcome: Visitors find it, target: 12%..18%,
      baseline: { rate: 9%..13%, volume: 800..1200/day, as_of: 2026-10-01 }, segments: [device],
      benchmarks: { device: { mobile: 6%..10%, desktop: 8% } }, window: 7d, lift: 16%, value: 62, effort: low, score: 5,
      evidence: proven }`);
    expect(measure).toStrictEqual({
      metric: 'view_rate',
      outcome: 'Visitors find it',
      target: { min: 12, max: 18, percent: true },
      baseline: {
        rate: { min: 9, max: 13, percent: true },
        volume: { min: 800, max: 1200, percent: false, per: 'day' },
        asOf: '2026-10-01',
      },
      segments: ['device'],
      benchmarks: new Map([
        [
          'device',
          new Map([
            ['mobile', { min: 6, max: 10, percent: true }],
            ['desktop', { min: 8, max: 8, percent: true }],
          ]),
        ],
      ]),
      window: { amount: 7, unit: 'd' },
      lift: 16,
      value: 62,
      impact: 0.16 * 62,
      effort: 'low',
      score: 5,
      evidence: 'proven',
    });
  });

  it('takes the value of a conversion from the goal when it has none', () => {
    const goals = 'goals: { purchase: { value: 50 } }';
    expect(readEvent('goal: purchase, measure: { lift: 10% }', goals).measure).toMatchObject({ value: 50, impact: 5 });
    expect(readEvent('goal: purchase, measure: { lift: 10%, value: 0 }', goals).measure).toMatchObject({ impact: 0 });
    expect(readEvent('measure: { lift: 10% }', goals).measure).not.toHaveProperty('impact');
  });

  it('takes a quantity that YAML reads as a number', () => {
    const { measure } = readEvent('measure: { target: 1e3, baseline: { rate: 0.5, volume: 0x10 } }');
    expect(measure).toMatchObject({ target: { min: 1000 }, baseline: { rate: { min: 0.5 }, volume: { min: 16 } } });
  });
});
