import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const propertyStepChanged = defineChange({
  id: 'property-step-changed',
  summary: 'The number that a value must be a multiple of changed.',
  level: 'definition',
  verdicts: {
    tightened: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Values that were sent before are no longer allowed.',
    },
    loosened: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'What reads it meets values between the steps that it knows.',
    },
    replaced: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Values that were sent before are no longer allowed, and others are.',
    },
  },
  *changed({ before, after }) {
    const says = tell('step', before.multipleOf, after.multipleOf);
    if (says) yield { verdict: judgeStep(before.multipleOf, after.multipleOf), says, path: ['multiple_of'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: number, multiple_of: 5 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: number, multiple_of: 10 }
`,
      changes: [
        '4:42 → 4:42 property-step-changed, breaking for producers: Property "plan" of "form_submitted" changed its step from "5" to "10".',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: number, multiple_of: 10 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: number, multiple_of: 5 }
`,
      changes: [
        '4:42 → 4:42 property-step-changed, risky for consumers: Property "plan" of "form_submitted" changed its step from "10" to "5".',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: number, multiple_of: 5 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: number, multiple_of: 3 }
`,
      changes: [
        '4:42 → 4:42 property-step-changed, breaking for producers: Property "plan" of "form_submitted" changed its step from "5" to "3".',
      ],
    },
  ],
});

function judgeStep(before: number | undefined, after: number | undefined): 'tightened' | 'loosened' | 'replaced' {
  if (before === undefined || isMultiple(after, before)) return 'tightened';
  return after === undefined || isMultiple(before, after) ? 'loosened' : 'replaced';
}

// 0.3 is three times 0.1, whatever binary fractions make of it.
function isMultiple(value: number | undefined, step: number): boolean {
  const ratio = (value ?? Number.NaN) / step;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}
