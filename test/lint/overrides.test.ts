import { describe, expect, it } from 'vitest';
import { lintCodes, lintText } from './lint-text.js';

/** What lint finds with these overrides, given in one line; events begin on line 3. */
function find(overrides: string, events: string, rules = 'event-stage: warn'): string[] {
  return lintText(`lint: { extends: [], rules: { ${rules} }, overrides: [${overrides}] }\nevents:\n${events}`);
}

const EVENTS = `  cart_viewed: { owner: shop }
  cart_left: { owner: web }
  price_seen: { owner: shop }
`;

describe('an override', () => {
  it('switches a rule off for events by pattern', () => {
    expect(find('{ events: "cart_*", rules: { event-stage: off } }', EVENTS)).toEqual([
      '5:3 Event "price_seen" has no stage.',
    ]);
  });

  it('switches a rule on where it is not in force', () => {
    expect(find('{ owner: web, rules: { event-question: error } }', EVENTS, '')).toEqual([
      '4:3 Event "cart_left" answers no question.',
    ]);
  });

  it('holds for what matches all of its fields', () => {
    expect(
      find(
        '{ events: [cart_left, price_seen], owner: [shop, web], stage: decision, rules: { event-stage: off } }',
        EVENTS,
      ),
    ).toContain('5:3 Event "price_seen" has no stage.');
    expect(find('{ events: "cart_*", owner: shop, rules: { event-stage: off } }', EVENTS)).toEqual([
      '4:3 Event "cart_left" has no stage.',
      '5:3 Event "price_seen" has no stage.',
    ]);
  });

  it('gives way to a later one, and sets the severity of what it holds for', () => {
    const text = `lint:
  extends: []
  rules: { event-stage: warn }
  overrides:
    - { events: "cart_*", rules: { event-stage: off } }
    - { events: cart_left, rules: { event-stage: error } }
events:
${EVENTS}`;
    expect(lintCodes(text)).toEqual(['9:3 error event-stage', '10:3 warning event-stage']);
  });

  it('may give options, and keeps those that hold elsewhere when it gives none', () => {
    const events = '  aaaaaaaaaa: {}\n  bbbbbbbbbb: {}\n  cccccccccc: {}\n';
    const overrides = [
      '{ events: "b*", rules: { name-length: [error, { max: 20 }] } }',
      '{ events: "c*", rules: { name-length: error } }',
    ];
    const found = find(overrides.join(', '), events, 'name-length: [warn, { max: 5 }]');
    expect(found.map((finding) => finding.split(' ', 1)[0])).toEqual(['3:3', '5:3']);
  });

  it('by file reaches all that stands in the file', () => {
    expect(find('{ files: "*.yaml", rules: { event-stage: off } }', EVENTS)).toEqual([]);
    expect(find('{ files: "events/*", rules: { event-stage: off } }', EVENTS)).toEqual([
      '1:66 The override matches no file.',
      '3:3 Event "cart_viewed" has no stage.',
      '4:3 Event "cart_left" has no stage.',
      '5:3 Event "price_seen" has no stage.',
    ]);
  });

  it('that matches no event, or says nowhere, is reported', () => {
    const stage = '{ stage: decision, rules: { event-question: off } }';
    expect(find(`${stage}, { rules: { event-question: off } }`, '', '')).toEqual([
      '1:49 The override matches no event.',
      '1:102 The override does not say where it holds.',
    ]);
  });

  it('of an unknown rule, or with options that the rule has not, is an error at its place', () => {
    const found = find(
      '{ events: "*", rules: { event-stagge: off, events-per-stage: [warn, { mni: 3 }] } }',
      EVENTS,
      '',
    );
    expect(found).toEqual(['1:71 "event-stagge" is not a rule.', '1:117 Rule "events-per-stage" has no option "mni".']);
  });

  it('does not make an allow of the rule unused', () => {
    const events = '  cart_viewed: { allow: [{ rule: event-stage, reason: Everywhere }] }\n';
    expect(find('{ events: "cart_*", rules: { event-stage: error } }', events)).toEqual([]);
  });
});
