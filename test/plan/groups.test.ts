import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/model.js';
import { findFaults, findHelp, read } from './read.js';

const PROPERTIES = 'properties: { a: { type: string }, b: { type: string }, c: { type: string } }';

/** Property → `required` or `optional`, where it comes from, and when. */
function listProperties(plan: Plan, event = 'e'): Record<string, string> {
  const properties = [...(plan.events.get(event)?.properties.values() ?? [])];
  return Object.fromEntries(
    properties.map(({ name, required, group, when }) => [
      name,
      [required ? 'required' : 'optional', ...(group ? [`from ${group}`] : []), ...(when ? [`when ${when}`] : [])].join(
        ' ',
      ),
    ]),
  );
}

/** Events that a group reaches, of those that the plan of this text has. */
const listReached = (plan: Plan, group: string) =>
  [...plan.events.values()].filter(({ groups }) => groups.includes(group)).map(({ name }) => name);

describe('the properties of an event', () => {
  it('are its own, then those of its groups in their order', () => {
    const plan = read(`${PROPERTIES}
groups:
  last: { apply: all, properties: { c: required } }
  first: { properties: { b: required } }
events: { e: { properties: { a: optional }, groups: [first] } }`);
    expect(plan.events.get('e')?.groups).toEqual(['first', 'last']);
    expect(listProperties(plan)).toEqual({ a: 'optional', b: 'required from first', c: 'required from last' });
    expect([...(plan.events.get('e')?.properties.keys() ?? [])]).toEqual(['a', 'b', 'c']);
  });

  it('take the definition of the first that lists them', () => {
    const plan = read(`
groups:
  one: { properties: { p: { type: string, max_length: 1 }, q: { type: string, max_length: 1 } } }
  two: { properties: { q: { type: string, max_length: 2 } } }
events: { e: { properties: { p: { type: string, max_length: 3 } }, groups: [one, two] } }`);
    const lengths = [...(plan.events.get('e')?.properties.values() ?? [])].map(
      ({ definition }) => definition.maxLength,
    );
    expect(lengths).toEqual([3, 1]);
  });

  it('are required where any place requires them, and always where one does so without a condition', () => {
    const plan = read(`${PROPERTIES}
groups:
  g: { properties: { a: required, b: { required: true, when: logged in }, c: { required: true, when: logged in } } }
  h: { properties: { b: required, c: { required: true, when: on sale } } }
events:
  own: { properties: { a: optional, b: optional, c: optional }, groups: [g] }
  e: { groups: [g, h] }
  same: { properties: { b: required, c: { required: true, when: logged in } }, groups: [g] }`);
    expect(listProperties(plan, 'own')).toEqual({
      a: 'required',
      b: 'required when logged in',
      c: 'required when logged in',
    });
    expect(listProperties(plan)).toEqual({
      a: 'required from g',
      b: 'required from g',
      c: 'required from g when logged in or on sale',
    });
    expect(listProperties(plan, 'same')).toMatchObject({ b: 'required', c: 'required when logged in' });
  });

  it('may be defined by a group alone', () => {
    const plan = read(
      'groups: { g: { properties: { own: { type: integer, required: true } } } }\nevents: { e: { groups: [g] } }',
    );
    expect(plan.events.get('e')?.properties.get('own')).toMatchObject({
      required: true,
      own: true,
      group: 'g',
      definition: { types: ['integer'], location: { path: ['groups', 'g', 'properties', 'own'] } },
    });
    expect(plan.groups.get('g')?.properties.get('own')).toBe(plan.events.get('e')?.properties.get('own'));
  });
});

describe('a group', () => {
  it('keeps what it says', () => {
    const { groups } = read(
      'groups: { g: { description: Money., apply: { tier: [high, macro] }, except: e, x-a: 1 } }',
    );
    expect(groups.get('g')).toMatchObject({
      name: 'g',
      description: 'Money.',
      apply: { all: false, tier: ['high', 'macro'], except: ['e'] },
      custom: new Map([['x-a', 1]]),
    });
  });

  it('that applies to nothing by itself is for those who name it', () => {
    const plan = read('groups: { g: {} }\nevents: { a: {}, b: { groups: [g, g] } }');
    expect(plan.groups.get('g')).not.toHaveProperty('apply');
    expect(plan.events.get('b')?.groups).toEqual(['g']);
    expect(listReached(plan, 'g')).toEqual(['b']);
  });

  it.each([
    ['all', ['cart_viewed', 'cart_paid', 'mail_opened']],
    ['all, except: cart_paid', ['cart_viewed', 'mail_opened']],
    ['all, except: ["cart_*"]', ['mail_opened']],
    ['{ source: browser }', ['cart_viewed', 'cart_paid']],
    ['{ source: [server, email] }', ['cart_paid', 'mail_opened']],
    ['{ stage: [decision] }', ['cart_viewed', 'cart_paid']],
    ['{ tier: macro }', ['cart_paid']],
    ['{ events: ["cart_*"] }', ['cart_viewed', 'cart_paid']],
    ['{ events: cart_viewed }', ['cart_viewed']],
    ['{ events: ["*_opened", "*_paid"] }', ['cart_paid', 'mail_opened']],
    ['{ events: ["cart_*"], tier: low }', ['cart_viewed']],
    ['{ events: ["cart_*"], except: [cart_paid] }', ['cart_viewed']],
    ['{ source: browser }, except: "*_viewed"', ['cart_paid']],
    ['{ stage: nowhere }', []],
  ])('applies to %s', (apply, reached) => {
    const plan = read(`groups: { g: { apply: ${apply} } }
events:
  cart_viewed: { source: browser, stage: decision, tier: low }
  cart_paid: { source: [browser, server], stage: decision, tier: macro }
  mail_opened: { source: email, tier: low }`);
    expect(listReached(plan, 'g')).toEqual(reached);
  });

  it('says where it applies', () => {
    const text =
      'groups:\n  a: { apply: {} }\n  b: { except: [e] }\n  c: { apply: some }\n  d: { apply: { except: e } }';
    expect(findFaults(text)).toEqual([
      '2:8 "apply" of group "a" does not say to which events.',
      '3:8 Group "b" has "except" without "apply".',
      '4:15 "apply" must be "all", or a map of source, stage, tier or events; it is "some".',
      '5:8 "apply" of group "d" does not say to which events.',
    ]);
  });

  it('must be there when an event names it', () => {
    const text = 'groups: { money: {} }\nevents:\n  e: { groups: [mony, other] }';
    expect(findFaults(text)).toEqual([
      '3:17 "mony" is not a group of this plan.',
      '3:23 "other" is not a group of this plan.',
    ]);
    expect(findHelp(text)).toEqual(['Write "money".', 'Define "other" under "groups".']);
  });
});
