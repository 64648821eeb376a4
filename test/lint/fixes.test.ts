import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showFinding } from '../../src/lint/run-example.js';
import { findAll, mend, mendOnce } from './mend.js';

const sound = readFileSync('test/lint/planted/sound.yaml', 'utf8');
const faults: { fault: string; replace: string; with: string }[] = JSON.parse(
  readFileSync('test/lint/planted/faults.json', 'utf8'),
);
const show = (text: string) => findAll(text).map(showFinding);

describe('fixes of the planted faults', () => {
  it.each(faults)('$fault: come to an end, break nothing and hide nothing', ({ replace, with: text }) => {
    const faulty = sound.replace(replace, () => text);
    const mended = mend(faulty);
    expect(mendOnce(mended)).toBe(mended);
    expect(listComments(mended)).toEqual(listComments(faulty));
    expect(findAll(mended).filter(({ code }) => code === 'schema' || code === 'syntax')).toEqual([]);
    const before = findAll(faulty);
    const fixable = before.filter(({ fix }) => fix).length;
    // Whatever is left was there before, or is found now for the first time: mending made nothing worse.
    expect(findAll(mended).length).toBeLessThanOrEqual(before.length - Math.min(fixable, 1));
  });
});

/** One slip in a name that the plan, or the tool, knows: all of them certain. */
const SLIPS: readonly (readonly [string, string])[] = [
  ['    owner: checkout\n    source: server\n    properties', '    owner: chekout\n    source: server\n    properties'],
  ['    stage: consideration\n    goal', '    stage: Consideration\n    goal'],
  [
    '    goal: purchase\n    owner: growth\n    source: browser\n    since',
    '    goal: purchsae\n    owner: growth\n    source: browser\n    since',
  ],
  ['events-per-stage:', 'events-per-stgae:'],
  ['extends: [strict]', 'extends: [stritc]'],
  ['segments: [device]', 'segments: [devcie]'],
  ['{ mobile: 6%..10% }', '{ moblie: 6%..10% }'],
  ['not: order_paid', 'not: order_piad'],
  ['    owner: growth\n    source: browser\n    properties', '    onwer: growth\n    source: browser\n    properties'],
];

/** Accepts nothing, in each of the ways in which it can be written. */
const IDLE = [
  '    allow: [{ rule: event-stage, reason: Old }] # it was so once\n',
  '    allow: [{ rule: event-stage, reason: Old }, { rule: event-goal, reason: "Old, too" }]\n',
  '    allow:\n      - { rule: event-stage, reason: Old }\n',
  '    allow:\n      - rule: event-stage\n        reason: Old # why it was so\n      - rule: event-goal\n        reason: >-\n          Old\n          too\n',
  '    # measureplan-disable-next-line event-stage, event-goal -- Old\n',
] as const;

const place = fc.constantFrom('pricing_viewed', 'cart_item_added', 'quote_requested', 'order_paid', 'order_refunded');
const idle = fc.uniqueArray(fc.tuple(place, fc.constantFrom(...IDLE)), { selector: ([event]) => event, maxLength: 4 });
const slips = fc.uniqueArray(fc.constantFrom(...SLIPS), { maxLength: SLIPS.length });
const damage = fc.record({ idle, slips, comments: fc.uniqueArray(place), isWindows: fc.boolean() });

describe('fixes of slips and of what is no longer needed', () => {
  it('give the sound plan back, with every comment that is not about them, and a second run changes nothing', () => {
    const property = fc.property(damage, (given) => {
      const mended = mend(plant(given));
      expect(show(mended)).toEqual([]);
      expect(mendOnce(mended)).toBe(mended);
      expect(mended).toBe(plant({ ...given, idle: [], slips: [] }));
    });
    fc.assert(property, { numRuns: 150, seed: 3 });
  });

  it('are left to people where an alias or a comment between two entries is in the way', () => {
    const kept = [
      '    allow: &same [{ rule: event-stage, reason: Old }]\n    x-same: *same\n',
      '    allow: [{ rule: event-measured, reason: Right }, # first\n      { rule: event-stage, reason: Old }]\n',
      '    allow: [{ rule: event-stage, reason: Old } # first\n      , { rule: event-measured, reason: Right }]\n',
    ];
    const unmeasured = sound.replace(/ {4}measure: \{ metric: cart_rate.*\n/, '');
    for (const text of kept) {
      const faulty = unmeasured.replace('\n  cart_item_added:\n', (line) => `${line}${text}`);
      expect(show(faulty)).toContainEqual(expect.stringContaining('covers no finding'));
      expect(mend(faulty)).toBe(faulty);
    }
  });

  it('leave what an alias elsewhere stands for, as an entry and as a whole', () => {
    for (const list of ['&same [{ rule: event-stage, reason: Old }]', '[&same { rule: event-stage, reason: Old }]']) {
      const faulty = sound
        .replace('\n  cart_item_added:\n', (line) => `${line}    allow: ${list}\n`)
        .replace('\n  order_paid:\n', (line) => `${line}    x-same: *same\n`);
      expect(show(faulty)).toContainEqual(expect.stringContaining('covers no finding'));
      expect(mend(faulty)).toBe(faulty);
    }
  });

  it('never guess between two names, between numbers, or a letter of a name of the plan', () => {
    const steps = `owners: { step_1: {}, cart: {}, growth_a: {}, growth_b: {} }
lint: { extends: [], rules: { owner-known: error, event-question: error } }
events:
  a: { owner: step_2, question: A? }
  b: { owner: card, question: A? }
  c: { owner: growth_, question: A? }
  d: { owner: step_12, question: A? }
`;
    expect(show(steps)).toHaveLength(4);
    expect(mend(steps)).toBe(steps);
  });

  it('show what they bring to light: a preset that is written right finds what it holds', () => {
    const text = 'lint: { extends: minmal }\nevents:\n  a b: { stage: nowhere }\n';
    expect(mend(text)).toContain('extends: minimal');
    expect(show(mend(text))).toContainEqual(expect.stringContaining('names a stage "nowhere"'));
  });
});

interface Damage {
  readonly idle: readonly (readonly [string, string])[];
  readonly slips: readonly (readonly [string, string])[];
  readonly comments: readonly string[];
  readonly isWindows: boolean;
}

function plant({ idle: written, slips: made, comments, isWindows }: Damage): string {
  let text = sound;
  for (const [right, wrong] of made) text = text.replace(right, () => wrong);
  for (const event of comments) text = text.replace(`\n  ${event}:\n`, (line) => `\n  # About ${event}.${line}`);
  for (const [event, lines] of written) text = text.replace(`\n  ${event}:\n`, (line) => `${line}${lines}`);
  return isWindows ? text.replaceAll('\n', '\r\n') : text;
}

function listComments(text: string): string[] {
  return [...text.matchAll(/(?:^|\s)#\s[^\r\n]*/g)].map(([comment]) => comment.trim());
}
