import { at, type Literal, type Plan } from '../../plan/model.js';
import type { Location } from '../../source/location.js';
import { listDefinitions } from '../definitions.js';
import { findBadCharacter, showName } from '../naming/bad-characters.js';
import { isWritten } from '../place.js';
import { defineRule, type Finding } from '../rule.js';

export const valueCharacters = defineRule({
  id: 'value-characters',
  summary: 'Values of enums and segments hold no invisible or direction characters, and no blanks at their ends.',
  rationale:
    'A value copied out of a document with an invisible character in it is never equal to the one that the code sends, and nobody sees why.',
  category: 'schema',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `segments:
  channel: [email, "paid search"]
properties:
  service: { enum: [heat_pump, 4, true] }
`,
      },
    ],
    incorrect: [
      {
        plan: `segments:
  channel: [email, "paid\\u00a0search"]
properties:
  service: { enum: ["heat\\u200b_pump", "solar "] }
`,
        findings: [
          '2:20 Segment "channel" has "paid\\u{A0}search", which has an unusual blank (U+00A0).',
          '4:21 The enum of "service" has "heat\\u{200B}_pump", which has an invisible character (U+200B).',
          '4:40 The enum of "service" has "solar ", which begins or ends with a blank.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const segment of plan.segments.values()) {
      yield* check(`Segment "${segment.name}"`, segment.values, (index) => at(segment, index));
    }
    for (const { definition } of listDefinitions(plan)) {
      if (!definition.enum?.some(isSuspect) || !isWritten(definition, 'enum')) continue;
      yield* check(`The enum of "${definition.name}"`, definition.enum, (index) => at(definition, 'enum', index));
    }
  },
});

const PLAIN = /^[!-~]+$/;

function isSuspect(value: Literal): boolean {
  return typeof value === 'string' && value !== '' && !PLAIN.test(value);
}

function* check(by: string, values: readonly Literal[], locate: (index: number) => Location): Iterable<Finding> {
  for (const [index, value] of values.entries()) {
    const fault = typeof value === 'string' && isSuspect(value) ? findBadCharacter(value) : undefined;
    if (fault === undefined) continue;
    const message = `${by} has "${showName(String(value))}", which ${fault.replace(' in its name', '')}.`;
    yield { message, help: 'Write the value again by hand.', location: locate(index) };
  }
}
