import { describe, expect, it } from 'vitest';
import { findWith } from '../find-with.js';

const GA4 = 'destinations:\n  ga4: { type: ga4 }\n';

describe('GA4 event names', () => {
  it('may hold letters of any language and 40 characters, no more', () => {
    const plan = `${GA4}events:
  größe_gewählt: { destinations: { ga4: true } }
  ${'a'.repeat(40)}: { destinations: { ga4: true } }
  ${'b'.repeat(41)}: { destinations: { ga4: true } }
  2fa_viewed: { destinations: { ga4: true } }
  not_sent at all: {}
`;
    expect(findWith('ga4-event-name', plan)).toEqual([
      `6:3 "${'b'.repeat(41)}" is 41 characters long; GA4 takes 40.`,
      '7:3 "2fa_viewed" may hold only letters, digits and underscores in GA4, and begins with a letter.',
    ]);
  });

  it('are those after conversion and renaming, judged where they are written', () => {
    const plan = `destinations:
  ga4: { type: ga4, names: snake, default: true }
events:
  Pricing Viewed: {}
  Cart Viewed: { destinations: { ga4: { as: cart viewed } } }
  Old Viewed: { status: retired, destinations: { ga4: { as: old viewed } } }
`;
    expect(findWith('ga4-event-name', plan)).toEqual([
      '5:45 "cart viewed" may hold only letters, digits and underscores in GA4, and begins with a letter.',
    ]);
  });
});

describe('GA4 reserved names', () => {
  const reservedFrom = (source: string, name: string) =>
    findWith('ga4-reserved-event-name', `${GA4}events:\n  ${name}: { ${source}destinations: { ga4: true } }\n`).length;

  it('depend on where the event comes from', () => {
    expect(reservedFrom('', 'first_visit')).toBe(1);
    expect(reservedFrom('source: browser, ', 'os_update')).toBe(0);
    expect(reservedFrom('source: app, ', 'os_update')).toBe(1);
    expect(reservedFrom('source: [browser, app], ', 'os_update')).toBe(1);
    expect(reservedFrom('source: server, ', 'app_install')).toBe(1);
    expect(reservedFrom('source: crm, ', 'app_install')).toBe(1);
  });

  it('have reserved beginnings', () => {
    for (const name of ['_x', 'ga_x', 'google_x', 'firebase_x', 'query_id_x']) expect(reservedFrom('', name)).toBe(1);
    for (const name of ['gallery_x', 'my_ga_x']) expect(reservedFrom('', name)).toBe(0);
  });
});

describe('GA4 enhanced measurement', () => {
  const doubled = (settings: string, event: string) =>
    findWith('ga4-enhanced-measurement', `destinations:\n  ga4: { type: ga4${settings} }\nevents:\n  ${event}\n`)
      .length;

  it('counts twice what it collects and the plan sends too', () => {
    expect(doubled('', 'scroll: { destinations: { ga4: true } }')).toBe(1);
    expect(doubled(', enhanced_measurement: [scroll]', 'scroll: { destinations: { ga4: true } }')).toBe(1);
    expect(doubled(', enhanced_measurement: [video]', 'scroll: { destinations: { ga4: true } }')).toBe(0);
    expect(doubled(', enhanced_measurement: false', 'page_view: { destinations: { ga4: true } }')).toBe(0);
    expect(doubled(', enhanced_measurement: []', 'page_view: { destinations: { ga4: true } }')).toBe(1);
    expect(doubled('', 'scroll: { source: app, destinations: { ga4: true } }')).toBe(0);
  });
});

describe('GA4 parameters', () => {
  it('are judged where they are named: at the mapping, the constant, the shared property, once', () => {
    const plan = `destinations:
  ga4: { type: ga4, params: { a: bad-a }, set: { bad-b: 1 } }
properties: { a: { type: string }, bad-c: { type: string } }
groups:
  base: { apply: all, properties: { a: required, bad-c: required } }
events:
  one: { destinations: { ga4: { set: { bad-e: 1 } } } }
  two: { properties: { d: { type: string } }, destinations: { ga4: { params: { d: bad-d } } } }
  three: { properties: { d: { type: string } }, destinations: { ga4: { omit: [a, bad-c] } } }
`;
    const found = findWith('ga4-parameter-name', plan).map((line) => line.replace(/ may.*/, ''));
    expect(found).toEqual([
      '2:34 Parameter "bad-a"',
      '2:50 Parameter "bad-b"',
      '5:50 Parameter "bad-c"',
      '7:40 Parameter "bad-e"',
      '8:83 Parameter "bad-d"',
    ]);
  });

  it('count constants, and nothing twice', () => {
    const many = Array.from({ length: 24 }, (_, index) => `p${index}: { type: string }`).join(', ');
    const plan = (set: string) =>
      `${GA4}events:\n  a:\n    properties: { ${many} }\n    destinations: { ga4: { set: { ${set} } } }\n`;
    expect(findWith('ga4-parameter-count', plan('s1: 1'))).toEqual([]);
    expect(findWith('ga4-parameter-count', plan('s1: 1, s2: 2'))).toHaveLength(1);
    expect(findWith('ga4-parameter-count', plan('s1: 1, p0: 2'))).toEqual([]);
  });

  it('that GA4 reads itself are fine, those that it hides are not', () => {
    const plan = `${GA4}events:
  a:
    properties: { currency: { type: string }, user_id: { type: string }, gclid: { type: string }, mine: { type: string } }
    destinations: { ga4: { params: { mine: session_id } } }
`;
    expect(findWith('ga4-reserved-parameter-name', plan)).toEqual([
      '5:74 GA4 makes no custom dimension of "gclid".',
      '6:44 GA4 makes no custom dimension of "session_id".',
    ]);
  });
});

describe('parameter-mapped-twice', () => {
  it('looks at every kind of destination, conversion of names included', () => {
    const plan = `destinations:
  ga4: { type: ga4, names: snake }
  crm: { type: crm }
events:
  a:
    properties: { planId: { type: string }, plan_id: { type: string } }
    destinations: { ga4: true, crm: true }
`;
    expect(findWith('parameter-mapped-twice', plan)).toEqual([
      '6:45 "plan_id" and "planId" both reach "ga4" as "plan_id".',
    ]);
  });
});
