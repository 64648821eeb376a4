import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const propertyPatternChanged = defineChange({
  id: 'property-pattern-changed',
  summary: 'The pattern of a text changed.',
  level: 'definition',
  verdicts: {
    added: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Text that was sent before may not fit, and then no longer passes.',
    },
    changed: {
      impact: 'risky',
      affects: 'producers',
      reason: 'Whether all text that fitted before still fits cannot be decided from two patterns.',
    },
    removed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'What takes the text apart meets some that it cannot read.',
    },
  },
  *changed({ before, after }) {
    const says = tell('pattern', before.pattern, after.pattern);
    if (!says) return;
    const verdict = before.pattern === undefined ? 'added' : after.pattern === undefined ? 'removed' : 'changed';
    yield { verdict, says, path: ['pattern'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, pattern: "^[A-Z]{2}$" }
`,
      changes: [
        '4:7 → 4:38 property-pattern-changed, breaking for producers: Property "plan" of "form_submitted" now has the pattern "^[A-Z]{2}$".',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, pattern: "^[A-Z]{2}$" }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, pattern: "^[A-Z]{3}$" }
`,
      changes: [
        '4:38 → 4:38 property-pattern-changed, risky for producers: Property "plan" of "form_submitted" changed its pattern from "^[A-Z]{2}$" to "^[A-Z]{3}$".',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, pattern: "^[A-Z]{2}$" }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      changes: [
        '4:38 → 4:7 property-pattern-changed, risky for consumers: Property "plan" of "form_submitted" no longer has the pattern "^[A-Z]{2}$".',
      ],
    },
  ],
});
