import { describe, expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { checkPlan } from './generate-container.js';

const GA4 = 'ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [] }';

const check = (text: string) => checkPlan(readExample(text).plan);

test('A plan that GTM can express has no findings', () => {
  expect(check(`destinations: { ${GA4} }\nevents:\n  a: { destinations: { ga4: true } }\n`)).toEqual([]);
});

describe('Destinations', () => {
  test('A plan whose events go nowhere that tags serve has nothing to put into a container', () => {
    expect(check('owner: growth\ndestinations:\n  lake: { type: bigquery }\n')).toEqual([
      'error 2:1 No browser event goes to a destination that tags can serve, so the container would be empty.',
    ]);
  });

  test.each([
    ['ga4', 'measurement_id', 'x'],
    ['google_ads', 'conversion_id', 'x'],
    ['meta', 'pixel_id', 'x'],
    ['tiktok', 'pixel_id', 'x'],
  ])('A destination of type %s needs its %s', (type, field) => {
    const text = `destinations:\n  d: { type: ${type}, consent: [] }\nevents:\n  a: { destinations: { d: true } }\n`;
    expect(check(text)).toEqual([`error 2:3 Destination "d" has no "${field}", which its tags need.`]);
  });

  test.each([
    ['google_ads', 'conversion_id', 'AW-12a'],
    ['floodlight', 'advertiser_id', 'DC-x'],
    ['linkedin', 'partner_id', 'me'],
    ['meta', 'pixel_id', '"12 34"'],
    ['tiktok', 'pixel_id', 'a/b'],
  ])('A destination of type %s needs a %s of the right form', (type, field, value) => {
    const text = `destinations:\n  d: { type: ${type}, consent: [], ${field}: ${value} }\nevents:\n  a: { destinations: { d: { ${type === 'floodlight' ? 'group: g, activity: a' : type === 'linkedin' ? 'conversion_id: "1"' : ''} } } }\n`;
    const column = `  d: { type: ${type}, consent: [], ${field}: `.length + 1;
    expect(check(text)).toEqual([
      `error 2:${column} "${value.replaceAll('"', '')}" is no "${field}" of a destination of type "${type}".`,
    ]);
  });

  test('An event needs what its tag needs', () => {
    const text = `
destinations:
  flood: { type: floodlight, advertiser_id: "1", consent: [] }
  insight: { type: linkedin, partner_id: "1", consent: [] }
events:
  a: { destinations: { flood: { group: g }, insight: { conversion_id: x } } }
`;
    expect(check(text)).toEqual([
      'error 6:24 "a" has no "activity" at "flood", which its tag needs.',
      'error 6:71 "x" is no "conversion_id" of an event at "insight".',
    ]);
  });

  test('A stream that only servers write to needs none', () => {
    const text = `destinations:\n  ${GA4}\n  other: { type: ga4 }\nevents:\n  a: { source: server, destinations: { other: true } }\n`;
    expect(check(text)).toEqual([]);
  });

  test('A custom destination whose function nobody has named gets no tags, and says so', () => {
    const { plan } = readExample(`
destinations:
  ${GA4}
  survey: { type: custom, consent: [] }
  ledger: { type: custom, consent: [] }
events:
  a: { destinations: { ga4: true, survey: true } }
  b: { destinations: { survey: true } }
  c: { source: server, destinations: { ledger: true } }
`);
    const found = 'warning 4:3 GTM does not know how to send to "survey", so the container has no tags for it.';
    expect(checkPlan(plan)).toEqual([found]);
    expect(checkPlan(plan, { functions: { ledger: 'window.ledger' } })).toEqual([found]);
    expect(checkPlan(plan, { functions: { survey: 'window.survey.track' } })).toEqual([]);
    expect(checkPlan(plan, { functions: { survey: false } })).toEqual([]);
  });

  test('A destination that does not say what consent it needs is named', () => {
    const text =
      'destinations:\n  ga4: { type: ga4, measurement_id: G-ABCDE12345 }\nevents:\n  a: { destinations: { ga4: true } }\n';
    expect(check(text)).toEqual([
      'warning 2:3 Destination "ga4" does not say what consent it needs, so its tags wait for none but what events name.',
    ]);
  });

  test('What a conversion has no place for is named, once for the destination', () => {
    const text = `
destinations:
  ads: { type: google_ads, conversion_id: "1", consent: [] }
events:
  a: { properties: { value: { type: number }, plan: { type: string } }, destinations: { ads: { label: l, set: { x: 1 } } } }
  b: { properties: { plan: { type: string } }, destinations: { ads: { label: m } } }
  c: { properties: { other: { type: string } }, destinations: { ads: true } }
`;
    expect(check(text)).toEqual(['warning 3:3 The tags of "ads" have no place for "plan", "x".']);
  });

  test('User-provided data has fields, and a wrong one has a suggestion', () => {
    const text = `
destinations:
  ads: { type: google_ads, conversion_id: "1", consent: [] }
events:
  a: { properties: { mail: { type: string } }, destinations: { ads: { params: { mail: user_data.e_mail } } } }
`;
    expect(check(text)).toEqual(['error 5:87 GTM\'s user-provided data has no field "e_mail".']);
  });

  test('No script can send a parameter that JavaScript keeps for itself', () => {
    const text = `
destinations:
  pixel: { type: meta, pixel_id: "1", consent: [] }
events:
  a: { properties: { p: { type: string } }, destinations: { pixel: { params: { p: __proto__ } } } }
`;
    expect(check(text)).toEqual(['error 5:83 A script cannot send a parameter "__proto__".']);
  });
});

describe('Calls of variables', () => {
  test('A text that must arrive as it is must hold no call', () => {
    const text = `
destinations:
  ga4: { type: ga4, measurement_id: "G-{{id}}", consent: ["{{c}}"], set: { "{{k}}": x } }
events:
  "{{Page URL}}": { properties: { "{{p}}": { type: string } }, destinations: { ga4: true } }
  b: { trigger: { click: "{{s}}", page: "/{{q}}" }, destinations: { ga4: { as: "{{n}}", set: { v: "{{x}}" } } } }
  c: { trigger: { event: "{{e}}" }, properties: { p: { type: string } }, destinations: { ga4: { params: { p: "{{t}}" } } } }
`;
    const errors = check(text).filter((line) => line.startsWith('error'));
    const what = errors.map((line) => line.replace(' would be read by GTM as a call of a variable.', ''));
    expect(what).toEqual([
      'error 3:37 The "measurement_id" "G-{{id}}"',
      'error 5:3 The event name "{{Page URL}}"',
      'error 6:26 The selector "{{s}}"',
      'error 6:41 The path "/{{q}}"',
      'error 7:26 The event name "{{e}}"',
      'error 5:35 The property "{{p}}"',
      'error 3:59 The consent type "{{c}}"',
      'error 3:76 The parameter "{{k}}"',
      'error 6:80 The event name "{{n}}"',
      'error 6:99 The constant "{{x}}"',
      'error 7:110 The parameter "{{t}}"',
    ]);
  });

  test('Names and texts for people may hold what looks like one', () => {
    const text = `
destinations: { "{{d}}": { type: ga4, measurement_id: G-ABCDE12345, consent: [] } }
stages: ["{{s}}"]
events:
  a: { description: "{{x}}", question: "{{y}}", stage: "{{s}}", destinations: { "{{d}}": true } }
`;
    expect(check(text)).toEqual([]);
  });
});

describe('Parameters', () => {
  test('Two properties must not become one parameter', () => {
    const text = `
destinations:
  ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [], params: { shared: name } }
events:
  a:
    properties: { own: { type: string }, shared: { type: string }, name: { type: string } }
    destinations: { ga4: { params: { own: name } } }
`;
    expect(check(text)).toEqual([
      'error 3:82 "own" and "shared" of "a" both become the parameter "name" in "ga4".',
      'error 6:68 "shared" and "name" of "a" both become the parameter "name" in "ga4".',
    ]);
  });

  test('A constant must not hide what the event carries, nor be null', () => {
    const text = `
destinations:
  ${GA4}
events:
  a:
    properties: { own: { type: string } }
    destinations: { ga4: { set: { own: always, other: null } } }
`;
    expect(check(text)).toEqual([
      'error 7:40 The parameter "own" of "a" is set to a constant, and "own" becomes it too.',
      'error 7:55 The parameter "other" of "a" is set to null, which GTM cannot send.',
    ]);
  });

  test.each(['event', 'eventCallback', 'gtm.start', '__proto__', 'constructor'])(
    'A property cannot be called "%s" in the data layer',
    (name) => {
      const text = `destinations: { ${GA4} }\nevents:\n  a: { properties: { ${name}: { type: string } }, destinations: { ga4: true } }\n`;
      expect(check(text)).toEqual([
        `error 3:22 "${name}" cannot be read from the data layer, which has another use for the name.`,
      ]);
    },
  );

  test('Two events that send one name at the same moment are counted twice', () => {
    const text = `
destinations: { ${GA4} }
events:
  bought: { destinations: { ga4: { as: purchase } } }
  old: { trigger: { event: bought }, destinations: { ga4: { as: purchase } } }
  other: { trigger: { event: bought, page: /x }, destinations: { ga4: { as: purchase } } }
`;
    expect(check(text)).toEqual(['error 5:3 "bought" and "old" both send "purchase" to "ga4" at the same moment.']);
  });
});

describe('Triggers', () => {
  const checkTrigger = (trigger: string) =>
    check(`destinations: { ${GA4} }\nevents:\n  a: { trigger: { ${trigger} }, destinations: { ga4: true } }\n`);

  test.each([
    ['page: pricing', 25],
    ['history: "/a?b=1"', 28],
    ['click: a, page: "/a#b"', 35],
  ])('The path of { %s } can match no page', (trigger, column) => {
    const path = /"?([^" ]+)"?$/.exec(trigger)?.[1];
    expect(checkTrigger(trigger)).toEqual([
      `error 3:${column} The path "${path}" matches no page: paths start with "/" and have neither "?" nor "#".`,
    ]);
  });

  test.each([
    ['visible: a, percent: 0.5', 40, '0.5'],
    ['scroll: [50%, 12.5%]', 19, '12.5'],
    ['video: 0%', 26, '0'],
  ])('{ %s } is no percentage for GTM', (trigger, column, percent) => {
    expect(checkTrigger(trigger)).toEqual([
      `error 3:${column} GTM takes whole percentages from 1 to 100, not ${percent}.`,
    ]);
  });

  test('Only elements in view are remembered', () => {
    expect(checkTrigger('visible: a, once: element')).toEqual([]);
    expect(checkTrigger('click: a, once: element')).toEqual([
      'error 3:35 GTM cannot limit "a" to once for each element: it remembers elements for "visible" alone.',
    ]);
  });

  test('A sequence must be of events that happen in the browser, and its order is not kept', () => {
    const text = `
destinations: { ${GA4} }
events:
  a: {}
  b: { source: server }
  c: { status: proposed }
  d: { trigger: { after: [a] }, destinations: { ga4: true } }
  e: { trigger: { after: [a, b, c, d, zz] }, destinations: { ga4: true } }
`;
    expect(check(text)).toEqual([
      'error 8:30 GTM cannot wait for "b": it happens in "server", not in the browser.',
      'error 8:33 GTM cannot wait for "c": it is proposed.',
      'error 8:36 GTM cannot wait for "d": it comes after other events itself.',
      'error 8:39 GTM cannot wait for "zz": the plan has no event "zz".',
      'warning 8:19 GTM sends "e" when "a", "b", "c", "d", "zz" have all happened on one page, in any order.',
    ]);
  });
});

describe('Options', () => {
  test('name what is in the plan', () => {
    const text = `
destinations: { ${GA4} }
events:
  a: { properties: { plan_id: { type: string } }, destinations: { ga4: true } }
generate: { gtm: { out: x.json } }
`;
    const options = {
      variables: { plan_ids: { case: 'lower' } },
      functions: { ga4: 'f' },
      consent: { granted: ['analytics'] },
    };
    expect(checkPlan(readExample(text).plan, options)).toEqual([
      'error 5:1 The option "variables" names something else: the plan has no property "plan_ids".',
      'error 5:1 The option "functions" names something else: "ga4" is no destination of type "custom".',
      'error 5:1 The option "consent.granted" names something else: the plan has no consent type "analytics".',
    ]);
  });
});

describe('Privacy', () => {
  test('What code would hash is named once, when GTM picks it up by itself', () => {
    const text = `
destinations: { ${GA4} }
properties:
  user_id: { type: string, hash: sha256 }
groups: { base: { apply: all, properties: { user_id: optional } } }
events:
  pushed: { destinations: { ga4: true } }
  clicked: { trigger: { click: a }, destinations: { ga4: true } }
  seen: { trigger: { visible: a }, destinations: { ga4: true } }
  left_out: { trigger: { link: a }, destinations: { ga4: { omit: [user_id] } } }
`;
    expect(check(text)).toEqual([
      'warning 4:34 GTM does not hash "user_id": for "clicked" and 1 more it sends what it finds.',
    ]);
  });

  test('A consent type of the plan’s own must be set by somebody', () => {
    const text = `
consent_types: [marketing]
destinations:
  ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [analytics_storage, marketing] }
events: { a: { destinations: { ga4: true } }, b: { destinations: { ga4: true } } }
`;
    const warning =
      'warning 2:1 GTM takes "marketing" as granted until the consent platform has set it, because Consent Mode does not know it.';
    const { plan } = readExample(text);
    expect(checkPlan(plan)).toEqual([warning]);
    expect(checkPlan(plan, { consent: { default: 'denied' } })).toEqual([]);
    expect(checkPlan(plan, { consent: { default: 'denied', regions: ['ES'] } })).toEqual([warning]);
    expect(checkPlan(plan, { consent: { default: 'denied', granted: ['marketing'] } })).toEqual([warning]);
  });
});
