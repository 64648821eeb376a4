import { describe, expect, test } from 'vitest';
import type { TypescriptOptions } from '../../../src/generate/targets/typescript/options.js';
import { readExample } from '../../../src/plan/read-example.js';
import type { Location } from '../../../src/source/location.js';
import { findRange } from '../../../src/source/location.js';
import { toPosition } from '../../../src/source/positions.js';
import { checkFindings } from './toolchain.js';

const place = (location: Location) => {
  const { line, column } = toPosition(location.source, findRange(location).start);
  return `${line}:${column}`;
};

function check(text: string): string[] {
  return checkFindings(readExample(text).plan).flatMap(({ location, severity, message, related = [] }) => [
    `${place(location)} ${severity} ${message}`,
    ...related.map((other) => `  ${place(other.location)} ${other.message}`),
  ]);
}

describe('the check before code is generated', () => {
  test('finds nothing in an ordinary plan', () => {
    expect(check('events: { cart_viewed: { properties: { cart_id: { type: string, hash: sha256 } } } }')).toEqual([]);
  });

  test('refuses two names that would be one function, at both', () => {
    const plan = `
      events:
        cart_viewed:
        cart-viewed:
        Cart Viewed:
    `.replaceAll('\n      ', '\n');
    expect(check(plan)).toEqual([
      '4:3 error "cart-viewed" and "cart_viewed" would both be the function "cartViewed".',
      '  3:3 "cart_viewed" stands here.',
      '5:3 error "Cart Viewed" and "cart_viewed" would both be the function "cartViewed".',
      '  3:3 "cart_viewed" stands here.',
    ]);
  });

  test('sees that composed and decomposed letters look the same', () => {
    expect(check('events:\n  caf\u00e9_seen:\n  cafe\u0301_seen:\n')).toEqual([
      '3:3 error "cafe\u0301_seen" and "caf\u00e9_seen" would both be the function "caf\u00e9Seen".',
      '  2:3 "caf\u00e9_seen" stands here.',
    ]);
  });

  test('leaves names alone that get no function', () => {
    expect(
      check('events:\n  cart_viewed:\n  cart-viewed: { source: server }\n  Cart Viewed: { status: retired }\n'),
    ).toEqual([]);
  });

  test('refuses a property that is called as the key of the data layer, once for all events that share it', () => {
    const plan = `
      groups:
        base: { apply: all, properties: { event: { type: string } } }
      events:
        cart_viewed:
        cart_closed:
        menu_opened: { properties: { event: required } }
      properties:
        event: { type: string }
    `.replaceAll('\n      ', '\n');
    const message = 'error "event" cannot be a property: the data layer keeps the name of the event under it.';
    expect(check(plan)).toEqual([`3:37 ${message}`, `7:32 ${message}`]);
  });

  test('lets a property be called so where no layer is used', () => {
    const { plan } = readExample('events: { a_seen: { properties: { event: { type: string } } } }');
    expect(checkFindings(plan, { sdk: ['gtag'] })).toEqual([]);
    const shadow = readExample('events: { a_seen: { status: shadow, properties: { event: { type: string } } } }').plan;
    expect(checkFindings(shadow, { sdk: ['gtag'] })).toHaveLength(1);
  });

  test('names groups and destinations of the options that the plan does not have', () => {
    const { plan } = readExample(`
      groups: { base: { properties: { a: { type: string } } } }
      destinations: { ga4: { type: ga4, measurement_id: G-1 }, pixel: { type: meta, pixel_id: "1" } }
      events: { a_seen: { groups: [base] } }
    `);
    const options = { sdk: [{ gtag: { destinations: ['ga', 'pixel'] } }], context: ['bases'] };
    expect(checkFindings(plan, options).map(({ message, help }) => `${message} ${help}`)).toEqual([
      'Group "bases", which "context" names, is not in the plan. Write "base".',
      'Destination "ga", which transport "gtag" is to serve, is not in the plan. Write "ga4".',
      'Transport "gtag" cannot send to destination "pixel". Leave it out.',
    ]);
  });

  test('lets objects inside an event have a field of that name', () => {
    expect(check('events: { seen: { properties: { what: { properties: { event: { type: string } } } } } }')).toEqual(
      [],
    );
  });

  test('refuses hashes that it does not make: inside objects, in lists, of lists', () => {
    const plan = `
      events:
        form_sent:
          properties:
            person: { properties: { email: { type: string, hash: sha256 } } }
            emails: { type: array, items: { type: string, hash: sha256 } }
            phones: { type: array, hash: sha256 }
            known: { type: array, items: { type: string, hash: { algorithm: sha256, by: caller } } }
    `.replaceAll('\n      ', '\n');
    const message = (name: string) =>
      `error The generated code cannot hash "${name}": it hashes single values that an event carries itself.`;
    expect(check(plan)).toEqual([
      `5:60 ${message('person.email')}`,
      `6:59 ${message('emails[]')}`,
      `7:36 ${message('phones')}`,
    ]);
  });

  test('warns that a pilot without a share is sent for everyone', () => {
    const plan = `
      events:
        a_seen: { status: pilot, rollout: { share: 20%, by: user_id } }
        b_seen: { status: pilot }
        c_seen: { status: pilot, source: server }
    `.replaceAll('\n      ', '\n');
    expect(check(plan)).toEqual([
      '4:21 warning "b_seen" is a pilot without a share, and the generated function sends every call.',
    ]);
  });

  test('refuses transports of browsers and of servers in one output', () => {
    const { plan } = readExample('events: { a_seen: }');
    expect(checkFindings(plan, { sdk: ['custom', 'gtag', 'ga4-mp'] }).map(({ message }) => message)).toEqual([
      'Transport "gtag" runs in browsers, and "ga4-mp" on servers: one output is for one of them.',
    ]);
    expect(checkFindings(plan, { sdk: ['custom', 'ga4-mp'] })).toEqual([]);
    expect(checkFindings(plan, { sdk: ['custom', 'gtag'] })).toEqual([]);
  });

  test.each([
    ['a container of the plan', 'gtm: { out: gtm.json }', ['datalayer', 'gtag'], ['ga4']],
    ['a container under another name', 'web: { target: gtm, out: web.json }', ['datalayer', 'gtag'], ['ga4']],
    [
      'a container on a server, which no data layer reaches',
      'gtm: { out: gtm.json, container: server }',
      ['datalayer', 'gtag'],
      [],
    ],
    ['no container', 'document: { out: plan.html }', ['datalayer', 'gtag'], []],
    ['no data layer', 'gtm: { out: gtm.json }', ['gtag'], []],
    [
      'gtag for another destination',
      'gtm: { out: gtm.json }',
      ['datalayer', { gtag: { destinations: ['ads'] } }],
      ['ads'],
    ],
    ['gtag for none of them', 'gtm: { out: gtm.json }', ['datalayer', { gtag: { destinations: [] } }], []],
  ])('warns where gtag and a container both send: %s', (_, output, sdk, twice) => {
    const { plan } = readExample(
      [
        'destinations:',
        '  ga4: { type: ga4, measurement_id: G-1 }',
        ...(twice.includes('ads') ? ['  ads: { type: google_ads, conversion_id: AW-1 }'] : []),
        'events: { a_seen: { destinations: { ga4: true } } }',
        `generate: { ${output} }`,
      ].join('\n'),
    );
    const findings = checkFindings(plan, { sdk: sdk as TypescriptOptions['sdk'] });
    expect(findings.map(({ location, severity, message }) => `${place(location)} ${severity} ${message}`)).toEqual(
      twice.map(
        (name) =>
          `${name === 'ads' ? 3 : 2}:3 warning "${name}" gets every event twice: from gtag, and from the container that hears the data layer.`,
      ),
    );
  });
});
