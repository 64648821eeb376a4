import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const propertyFormatChanged = defineChange({
  id: 'property-format-changed',
  summary: 'The format of a text changed.',
  level: 'definition',
  verdicts: {
    added: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Text that was sent before may not fit, and then no longer passes.',
    },
    changed: { impact: 'breaking', affects: 'consumers', reason: 'Text of the one format is not text of the other.' },
    removed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'What takes the text apart meets some that it cannot read.',
    },
  },
  *changed({ before, after }) {
    const says = tell('format', before.format, after.format);
    if (!says) return;
    const verdict = before.format === undefined ? 'added' : after.format === undefined ? 'removed' : 'changed';
    yield { verdict, says, path: ['format'] };
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
      plan: { type: string, format: uuid }
`,
      changes: [
        '4:7 → 4:37 property-format-changed, breaking for producers: Property "plan" of "form_submitted" now has the format "uuid".',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, format: uuid }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, format: email }
`,
      changes: [
        '4:37 → 4:37 property-format-changed, breaking for consumers: Property "plan" of "form_submitted" changed its format from "uuid" to "email".',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, format: uuid }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      changes: [
        '4:37 → 4:7 property-format-changed, risky for consumers: Property "plan" of "form_submitted" no longer has the format "uuid".',
      ],
    },
  ],
});
