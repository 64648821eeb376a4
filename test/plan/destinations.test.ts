import { describe, expect, it } from 'vitest';
import { DESTINATION_TYPES } from '../../src/plan/destination-types.js';
import type { EventDestination } from '../../src/plan/model.js';
import { findFaults, findHelp, read } from './read.js';

/** How the event `e`, which carries `a` and `b`, goes to the destination `d`. */
function readDelivery(destination: string, says = 'true', rest = ''): EventDestination | undefined {
  return read(`destinations: { d: { type: ${destination} } }
events: { e: { properties: { a: { type: string }, b: { type: string } }, destinations: { d: ${says} }${rest} } }`)
    .events.get('e')
    ?.destinations.get('d');
}

describe('a destination', () => {
  it('has what every type has', () => {
    const { destinations } = read(`destinations:
  d: { type: custom, description: Ours., consent: [ad_storage], default: true, shadow: true, names: snake,
    params: { a: b }, omit: [c], set: { site: 1, none: null }, x-a: 1 }`);
    expect(destinations.get('d')).toMatchObject({
      name: 'd',
      type: 'custom',
      description: 'Ours.',
      consent: ['ad_storage'],
      default: true,
      shadow: true,
      names: 'snake',
      params: new Map([['a', 'b']]),
      omit: ['c'],
      set: new Map<string, unknown>([
        ['site', 1],
        ['none', null],
      ]),
      custom: new Map([['x-a', 1]]),
    });
  });

  it('has nothing that the plan does not say', () => {
    const { location: _, ...destination } = read('destinations: { d: { type: meta } }').destinations.get('d') ?? {};
    expect(destination).toStrictEqual({
      name: 'd',
      type: 'meta',
      default: false,
      shadow: false,
      params: new Map(),
      omit: [],
      set: new Map(),
      settings: new Map(),
      custom: new Map(),
    });
  });

  it('tells no consent from consent that is not stated', () => {
    expect(read('destinations: { d: { type: meta, consent: [] } }').destinations.get('d')?.consent).toEqual([]);
  });

  it.each(Object.entries(DESTINATION_TYPES))(
    'of type %s has the fields of its type',
    (type, { settings, eventSettings }) => {
      const write = (fields: object) => Object.keys(fields).map((field) => `${field}: ${field}-1.50`);
      const plan = read(`destinations: { d: { ${[`type: ${type}`, ...write(settings)].join(', ')} } }
events: { e: { destinations: { d: { ${write(eventSettings).join(', ')} } } } }`);
      const valuesOf = (fields: object) => new Map(Object.keys(fields).map((field) => [field, `${field}-1.50`]));
      expect(plan.destinations.get('d')?.settings).toEqual(valuesOf(settings));
      expect(plan.events.get('e')?.destinations.get('d')?.settings).toEqual(valuesOf(eventSettings));
    },
  );

  it('keeps an id as it is written', () => {
    const { destinations } = read('destinations: { d: { type: meta, pixel_id: 0012345678901234567890 } }');
    expect(destinations.get('d')?.settings.get('pixel_id')).toBe('0012345678901234567890');
  });

  it('says what GA4 collects by itself', () => {
    const read4 = (value: string) =>
      read(`destinations: { d: { type: ga4, enhanced_measurement: ${value} } }`).destinations.get('d')
        ?.enhancedMeasurement;
    expect(read4('false')).toBe(false);
    expect(read4('[scroll, form]')).toEqual(['scroll', 'form']);
    expect(read4('[]')).toEqual([]);
  });

  it('has the fields of its own type only', () => {
    const text = `destinations:
  a: { type: meta, measurement_id: G-1 }
  b: { type: facebook }
  c: { pixel_id: 1 }
  d: meta
events:
  e: { destinations: { a: true, b: true, other: true } }`;
    expect(findFaults(text)).toEqual([
      '2:20 Unknown field "measurement_id".',
      '3:14 "type" must be one of ga4, google_ads, meta, linkedin, tiktok, floodlight, segment, rudderstack, amplitude, mixpanel, posthog, snowplow, crm, bigquery, warehouse, custom; it is "facebook".',
      '4:3 "c" has no "type".',
      '5:6 "d" must be a map with "type"; it is "meta".',
      '7:42 "other" is not a destination of this plan.',
    ]);
  });
});

describe('how an event goes to a destination', () => {
  it('is under its own names unless something says otherwise', () => {
    expect(readDelivery('custom')).toMatchObject({
      as: 'e',
      keyEvent: false,
      params: new Map([
        ['a', 'a'],
        ['b', 'b'],
      ]),
      set: new Map(),
      consent: [],
      settings: new Map(),
    });
  });

  it('is not, where it says so', () => {
    expect(readDelivery('custom', 'false')).toBeUndefined();
  });

  it('is by default where the destination takes every event', () => {
    const plan = read(`destinations: { d: { type: custom, default: true } }
events: { a: {}, b: { destinations: { d: false } }, c: { destinations: { d: { as: z } } } }`);
    const names = [...plan.events.values()].map(({ destinations }) => destinations.get('d')?.as);
    expect(names).toEqual(['a', undefined, 'z']);
    expect(plan.events.get('a')?.destinations.get('d')?.location.path).toEqual(['events', 'a']);
  });

  it('renames, maps, omits and adds', () => {
    const delivery = readDelivery(
      'ga4, params: { a: ours, b: b1 }, set: { site: s }',
      '{ as: view, key_event: true, params: { b: b2 }, set: { page: 1 } }',
    );
    expect(delivery).toMatchObject({
      as: 'view',
      keyEvent: true,
      params: new Map([
        ['a', 'ours'],
        ['b', 'b2'],
      ]),
      set: new Map<string, unknown>([
        ['site', 's'],
        ['page', 1],
      ]),
    });
    expect(readDelivery('custom, omit: [a]', '{ omit: [b] }')?.params.size).toBe(0);
    expect(readDelivery('custom, set: { x: 1 }', '{ set: { x: 2 } }')?.set).toEqual(new Map([['x', 2]]));
  });

  it('keeps apart what the event writes itself', () => {
    const delivery = readDelivery('custom, params: { a: z }, omit: [a]', '{ params: { b: y }, omit: [b] }');
    expect(delivery?.written).toEqual({ params: new Map([['b', 'y']]), omit: ['b'] });
  });

  it('converts names only where the destination asks for it', () => {
    const plan = read(`destinations: { d: { type: custom, names: snake } }
events: { Cart Viewed: { properties: { planId: { type: string } }, destinations: { d: { params: { other: Kept As Is } } } } }`);
    const delivery = plan.events.get('Cart Viewed')?.destinations.get('d');
    expect(delivery).toMatchObject({ as: 'cart_viewed', params: new Map([['planId', 'plan_id']]) });
    expect(readDelivery('custom, names: camel', '{ as: Kept As Is }')?.as).toBe('Kept As Is');
  });

  it('needs the consent of both, each once', () => {
    const consent = (destination: string, event: string) =>
      readDelivery(`custom${destination}`, 'true', `, consent: ${event}`)?.consent;
    expect(consent(', consent: [a, b]', '[b, c, c]')).toEqual(['a', 'b', 'c']);
    expect(consent(', consent: []', '[a]')).toEqual(['a']);
    expect(consent('', '[]')).toEqual([]);
  });

  it('takes the fields of the destination’s type only', () => {
    const text = `destinations: { ads: { type: google_ads }, ga: { type: ga4 } }
events:
  e: { destinations: { ads: { label: L-1, conversion_id: 5 }, ga: { label: L-1 } } }`;
    expect(findFaults(text)).toEqual([
      '3:43 "conversion_id" is not a field of a destination of type "google_ads".',
      '3:69 "label" is not a field of a destination of type "ga4".',
    ]);
    expect(findHelp(text)[1]).toBe('Remove "label" from "ga".');
  });

  it('is nowhere that the plan does not know', () => {
    const text = 'destinations: { warehouse: { type: warehouse } }\nevents:\n  e: { destinations: { warehose: true } }';
    expect(findFaults(text)).toEqual(['3:24 "warehose" is not a destination of this plan.']);
    expect(findHelp(text)).toEqual(['Write "warehouse".']);
  });
});
