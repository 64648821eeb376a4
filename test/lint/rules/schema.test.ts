import { describe, expect, it } from 'vitest';
import { findWith } from '../find-with.js';

describe('group-required', () => {
  const PLAN = `properties: { id: { type: string } }
groups:
  base: { apply: all, except: [free], properties: { id: required } }
  named: { properties: { plan: { type: string, required: true } } }
  asked: { properties: { user: { type: string, required: true, when: they are logged in } } }
events:
`;
  const weakened = (events: string) =>
    findWith('group-required', PLAN + events).map((line) => line.replace(/^.*makes /, ''));

  it.each([
    ['{ properties: { id: optional } }', ['"id" optional, but its group "base" requires it.']],
    ['{ properties: { id: { required: false } } }', ['"id" optional, but its group "base" requires it.']],
    ['{ properties: { id: { required: true, when: it is known } } }', []],
    ['{ properties: { id: { when: it is known } } }', ['"id" optional, but its group "base" requires it.']],
    ['{ properties: { id: { max_length: 8 } } }', []],
    ['{ properties: { id: required } }', []],
    ['{}', []],
    [
      '{ groups: [named], properties: { plan: { type: string, required: false } } }',
      ['"plan" optional, but its group "named" requires it.'],
    ],
    ['{ properties: { plan: { type: string } } }', []],
    ['{ groups: [asked], properties: { user: { type: string, when: they are logged in } } }', []],
  ])('judges %s', (event, findings) => {
    expect(weakened(`  a_viewed: ${event}\n`)).toEqual(findings);
  });

  it('leaves alone an event that the group excepts', () => {
    expect(weakened('  free: { properties: { id: optional } }\n')).toEqual([]);
  });
});

describe('property-type', () => {
  it('asks fields and items too, and nothing of a list or object that shows what it is', () => {
    const plan = `properties:
  list: { items: { type: string } }
  bare: { type: array, items: { description: What } }
  record: { properties: { field: { description: What } } }
  pattern: { pattern: "^a" }
`;
    expect(findWith('property-type', plan)).toEqual([
      '3:24 The items of a list have no type.',
      '4:27 Property "field" has no type.',
      '5:3 Property "pattern" has no type.',
    ]);
  });

  it('speaks once of a shared property that many events use', () => {
    const plan =
      'properties: { a: { description: What } }\nevents:\n  b: { properties: { a: required } }\n  c: { properties: { a: optional } }\n';
    expect(findWith('property-type', plan)).toEqual(['1:15 Property "a" has no type.']);
  });
});

describe('segment-known', () => {
  it('does not take a segment that is not there apart', () => {
    const plan = 'events:\n  a: { measure: { segments: device, benchmarks: { device: { mobile: 5% } } } }\n';
    const [first] = findWith('segment-known', plan.replace('segments: device', 'segments: [device]'));
    expect(first).toBe('2:30 Event "a" names a segment "device" that the plan does not have.');
  });
});

describe('audience-destination', () => {
  it('counts a destination that events go to by default', () => {
    const plan = `destinations:
  ads: { type: google_ads, default: true }
  crm: { type: crm }
events:
  a: {}
  b: { destinations: { ads: false } }
audiences:
  one: { did: a, destinations: [ads] }
  two: { did: a, not: [b], destinations: [ads] }
  three: { did: gone, destinations: [crm] }
`;
    expect(findWith('audience-destination', plan)).toEqual([
      '9:43 Audience "two" is used in "ads", which "b" never reaches.',
    ]);
  });
});

describe('consent', () => {
  it('types of destinations are known too, and "[]" is a statement', () => {
    const plan =
      'destinations:\n  a: { type: custom, consent: [ad_strage] }\n  b: { type: custom, consent: [] }\n  c: { type: custom }\n';
    expect(findWith('consent-known', plan)).toEqual([
      '2:32 Destination "a" names a consent type "ad_strage" that the plan does not have.',
    ]);
    expect(findWith('destination-consent', plan)).toEqual(['4:3 Destination "c" does not say which consent it needs.']);
  });
});
