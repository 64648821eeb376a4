import { describe, expect, it } from 'vitest';
import { findFaults, read } from './read.js';

describe('a plan', () => {
  it('has its own fields', () => {
    const plan = read(`name: Acme Store
version: 2.3.0-rc.1+build
description: What we track.
owner: growth
currency: EUR
tiers: [low, sale]
stages: [see, buy]
consent_types: [marketing]
x-doc: { link: here }`);
    expect(plan).toMatchObject({
      name: 'Acme Store',
      version: '2.3.0-rc.1+build',
      description: 'What we track.',
      owner: 'growth',
      currency: 'EUR',
      tiers: ['low', 'sale'],
      stages: ['see', 'buy'],
    });
    expect(plan.consentTypes.slice(-2)).toEqual(['security_storage', 'marketing']);
    expect(plan.custom).toEqual(new Map([['x-doc', { link: 'here' }]]));
  });

  it('has defaults for what it leaves out', () => {
    const plan = read('');
    expect(plan).toMatchObject({
      tiers: ['low', 'medium', 'high', 'macro'],
      stages: ['awareness', 'consideration', 'decision', 'retention'],
      consentTypes: [
        'ad_storage',
        'ad_user_data',
        'ad_personalization',
        'analytics_storage',
        'functionality_storage',
        'personalization_storage',
        'security_storage',
      ],
      conventions: {},
      lint: { extends: [], rules: new Map() },
      acknowledge: [],
      allows: [],
    });
    for (const field of ['owner', 'currency', 'policy', 'description']) expect(plan).not.toHaveProperty(field);
  });

  it('says who its owners are', () => {
    const { owners } = read('owners: { growth: { name: Growth team, contact: "#growth", x-a: 1 }, ops: {} }');
    expect(owners.get('growth')).toMatchObject({
      title: 'Growth team',
      contact: '#growth',
      custom: new Map([['x-a', 1]]),
    });
    expect(owners.get('ops')).toMatchObject({ name: 'ops', location: { path: ['owners', 'ops'] } });
    expect(owners.get('ops')).not.toHaveProperty('title');
  });

  it('says how names are written', () => {
    const { conventions } = read(`conventions:
  events: { format: "{object}_{action}", case: snake, vocabulary: { action: [viewed, 2nd], object: [cart] } }
  properties: { case: camel }`);
    expect(conventions.events).toMatchObject({
      format: '{object}_{action}',
      case: 'snake',
      vocabulary: new Map([
        ['action', ['viewed', '2nd']],
        ['object', ['cart']],
      ]),
    });
    expect(conventions.properties).toMatchObject({ case: 'camel', vocabulary: new Map() });
    expect(conventions.properties).not.toHaveProperty('format');
  });

  it('has goals', () => {
    const { goals } = read(`goals:
  purchase: { description: An order., event: paid, value: 62.5, target: 2.5%..3.5%, window: 30d, guardrails: [refund] }
  bare: {}`);
    expect(goals.get('purchase')).toMatchObject({
      description: 'An order.',
      event: 'paid',
      value: 62.5,
      target: { min: 2.5, max: 3.5, percent: true },
      window: { amount: 30, unit: 'd' },
      guardrails: ['refund'],
    });
    expect(goals.get('bare')).toMatchObject({ name: 'bare', guardrails: [] });
  });

  it('has segments', () => {
    const { segments } = read('segments: { device: [mobile, 2], none: [] }');
    expect([...segments.values()].map(({ name, values }) => [name, values])).toEqual([
      ['device', ['mobile', '2']],
      ['none', []],
    ]);
  });

  it('has funnels of steps, some of which may be skipped', () => {
    const { funnels } = read(
      'funnels: { f: { description: D., steps: [a, { event: b, optional: true }, { event: c }], window: 7d, owner: o } }',
    );
    expect(funnels.get('f')).toMatchObject({
      description: 'D.',
      steps: [
        { event: 'a', optional: false },
        { event: 'b', optional: true },
        { event: 'c', optional: false },
      ],
      window: { amount: 7, unit: 'd' },
      owner: 'o',
    });
  });

  it('has audiences', () => {
    const { audiences } = read(
      'audiences: { x: { description: D., did: a, not: [b, c], within: 2w, destinations: [ads] }, y: {} }',
    );
    expect(audiences.get('x')).toMatchObject({
      description: 'D.',
      did: ['a'],
      not: ['b', 'c'],
      within: { amount: 2, unit: 'w' },
      destinations: ['ads'],
    });
    expect(audiences.get('y')).toMatchObject({ did: [], not: [], destinations: [] });
  });

  it('has experiments', () => {
    const { experiments } = read(`experiments:
  x: { description: D., primary: a, guardrails: [b], status: running, started: 2026-01-31, ended: 2026-02-28 }`);
    expect(experiments.get('x')).toMatchObject({
      description: 'D.',
      primary: 'a',
      guardrails: ['b'],
      status: 'running',
      started: '2026-01-31',
      ended: '2026-02-28',
    });
  });

  it('says which rules are in force', () => {
    const { lint } = read(
      'lint: { extends: recommended, rules: { a: off, b: warn, c: [error, { min: 3, list: [x] }] } }',
    );
    expect(lint.extends).toEqual(['recommended']);
    expect([...lint.rules].map(([name, { severity, options }]) => [name, severity, options])).toEqual([
      ['a', 'off', undefined],
      ['b', 'warn', undefined],
      ['c', 'error', { min: 3, list: ['x'] }],
    ]);
    expect(lint.rules.get('c')?.location.path).toEqual(['lint', 'rules', 'c']);
  });

  it('says what is generated', () => {
    const { outputs } = read(
      'generate: { typescript: { out: src, sdk: [datalayer], x-a: 1 }, page: { target: document, out: a.html } }',
    );
    expect(outputs.get('typescript')).toMatchObject({ target: 'typescript', out: 'src' });
    expect(outputs.get('typescript')?.options).toEqual(new Map([['sdk', ['datalayer']]]));
    expect(outputs.get('page')).toMatchObject({ name: 'page', target: 'document', options: new Map() });
  });

  it('accepts breaks and says what a release needs', () => {
    const plan = read(`acknowledge: [{ change: event-removed, subject: a, reason: Moved, until: 2026-12-31 }]
policy: { breaking: { version: major, deprecated_for: 30d } }`);
    expect(plan.acknowledge).toMatchObject([
      { change: 'event-removed', subject: 'a', reason: 'Moved', until: '2026-12-31' },
    ]);
    expect(plan.acknowledge[0]?.location.path).toEqual(['acknowledge', 0]);
    expect(plan.policy?.breaking).toEqual({ version: 'major', deprecatedFor: { amount: 30, unit: 'd' } });
    expect(read('policy: {}').policy).not.toHaveProperty('breaking');
  });

  it('accepts findings, everywhere that it may', () => {
    const allow = (rule: string) => `allow: [{ rule: ${rule}, reason: R. }]`;
    const { allows } = read(`${allow('at-root')}
properties: { p: { ${allow('at-property')}, items: { ${allow('at-items')} } } }
goals: { g: { ${allow('at-goal')} } }
groups: { h: { properties: { q: { type: string, ${allow('at-use')} } } } }
funnels: { f: { steps: [e], ${allow('at-funnel')} } }
events: { e: { ${allow('at-event')}, properties: { p: { ${allow('at-own')} } } } }`);
    expect(allows.map(({ rule, scope }) => `${rule} ${scope.path.join('.')}`).sort()).toEqual([
      'at-event events.e',
      'at-funnel funnels.f',
      'at-goal goals.g',
      'at-items properties.p.items',
      'at-own events.e.properties.p',
      'at-property properties.p',
      'at-root ',
      'at-use groups.h.properties.q',
    ]);
    const [first] = read('allow: [{ rule: r, reason: R., until: 2026-12-31 }]').allows;
    expect(first).toMatchObject({ rule: 'r', reason: 'R.', until: '2026-12-31', location: { path: ['allow', 0] } });
  });

  it('accepts a finding with a reason only', () => {
    expect(findFaults('allow:\n  - { rule: r }\n  - r')).toEqual([
      '2:7 Item 1 of "allow" has no "reason".',
      '3:5 Item 2 of "allow" must be a map of fields; it is "r".',
    ]);
  });

  it('takes values by alias and merge key', () => {
    const plan = read(`x-base: &base { tier: high, owner: growth }
events:
  a: { <<: *base, owner: checkout }
  b: *base`);
    expect([...plan.events.values()].map(({ name, tier, owner }) => [name, tier, owner])).toEqual([
      ['a', 'high', 'checkout'],
      ['b', 'high', 'growth'],
    ]);
  });
});
