import { describe, expect, it } from 'vitest';
import { lintCodes, lintText } from './lint-text.js';

const today = '2026-11-21';

function stagesOf(text: string, date = today): string[] {
  return lintText(`lint: { extends: [], rules: { event-stage: warn } }\n${text}`, { today: date });
}

describe('an allow', () => {
  it('takes out the findings of its rule at its place, and no others', () => {
    const text = `events:
  a_viewed:
    allow: [{ rule: event-stage, reason: It is everywhere }]
  b_viewed: {}
`;
    expect(stagesOf(text)).toEqual(['5:3 Event "b_viewed" has no stage.']);
  });

  it('holds below its place, and at the root for the whole plan', () => {
    const types = (allow: string) =>
      lintText(
        `lint: { extends: [], rules: { property-type: warn } }\n${allow}events:\n  a_viewed:\n    properties:\n      b: { description: B }\n`,
      );
    expect(types('')).toEqual(['5:7 Property "b" has no type.']);
    expect(types('allow: [{ rule: property-type, reason: Old }]\n')).toEqual([]);
  });

  it('of an event reaches the properties that the event writes', () => {
    const text = `lint: { extends: [], rules: { property-type: warn } }
events:
  a_viewed:
    allow: [{ rule: property-type, reason: Old }]
    properties: { b: { description: B } }
  c_viewed:
    properties:
      b: { description: B, allow: [{ rule: property-type, reason: Old }] }
      d: { description: D }
`;
    expect(lintText(text)).toEqual(['9:7 Property "d" has no type.']);
  });

  it('does not reach a name that only begins like its own', () => {
    const text = `events:
  a:
    allow: [{ rule: event-stage, reason: It is everywhere }]
  ab: {}
`;
    expect(stagesOf(text)).toEqual(['5:3 Event "ab" has no stage.']);
  });

  it('that covers nothing is reported, and why', () => {
    const text = `events:
  a_viewed:
    stage: decision
    allow:
      - { rule: event-stage, reason: It is everywhere }
      - { rule: event-question, reason: Nobody asks }
`;
    expect(stagesOf(text)).toEqual([
      '6:17 The allow for "event-stage" covers no finding.',
      '7:17 The allow for "event-question" covers no finding: the rule is not in force.',
    ]);
  });

  it('that stands behind a nearer one is reported: one of the two is enough', () => {
    const text = `allow: [{ rule: event-stage, reason: Far }]
events:
  a_viewed:
    allow: [{ rule: event-stage, reason: Near }, { rule: event-stage, reason: Again }]
`;
    const unused = 'The allow for "event-stage" covers no finding.';
    expect(stagesOf(text)).toEqual([`2:17 ${unused}`, `5:58 ${unused}`]);
  });

  it('of an unknown rule is an error with the nearest name', () => {
    const text = 'allow: [{ rule: event-stag, reason: Typo }]\n';
    expect(stagesOf(text)).toEqual(['2:17 "event-stag" is not a rule.']);
    expect(lintCodes(text)).toEqual(['1:17 error unknown-rule']);
  });

  it('holds to the end of its last day; then the finding is back, and the allow is reported', () => {
    const text = `events:
  a_viewed:
    allow: [{ rule: event-stage, reason: Until the launch, until: 2026-11-21 }]
`;
    expect(stagesOf(text, '2026-11-21')).toEqual([]);
    expect(stagesOf(text, '2026-11-22')).toEqual([
      '3:3 Event "a_viewed" has no stage.',
      '4:67 The allow for "event-stage" ended on 2026-11-21; today is 2026-11-22.',
    ]);
  });

  it('never ends when nobody says which day it is', () => {
    const text = 'events:\n  a_viewed:\n    allow: [{ rule: event-stage, reason: Old, until: 2001-01-01 }]\n';
    expect(lintText(`lint: { extends: [], rules: { event-stage: warn } }\n${text}`)).toEqual([]);
  });

  it('does not cover what lint says about its own settings', () => {
    const text = 'allow: [{ rule: unknown-rule, reason: No }]\nlint: { rules: { event-stagge: warn } }\n';
    expect(lintText(text)).toEqual(['1:17 "unknown-rule" is not a rule.', '2:18 "event-stagge" is not a rule.']);
  });

  it('works for names that objects have by themselves', () => {
    const text = `events:
  __proto__:
    allow: [{ rule: event-stage, reason: Odd }]
  constructor: {}
`;
    expect(stagesOf(text)).toEqual(['5:3 Event "constructor" has no stage.']);
    expect(
      lintText(
        'allow: [{ rule: constructor, reason: Odd }]\nlint: { extends: [constructor], rules: { toString: warn } }\n',
      ),
    ).toEqual([
      '1:17 "constructor" is not a rule.',
      '2:19 "constructor" is not a preset.',
      '2:42 "toString" is not a rule.',
    ]);
  });
});
