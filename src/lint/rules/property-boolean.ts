import { at, type Literal } from '../../plan/model.js';
import { isWritten } from '../place.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

/** Pairs of words for yes and no. */
const PAIRS = new Set(['false true', 'no yes', '0 1', 'n y', 'off on', 'f t']);

export const propertyBoolean = defineRule({
  id: 'property-boolean',
  summary: 'Yes or no is a boolean, not a text or a number that stands for one.',
  rationale:
    'One team sends "true", the next "yes" and the third 1. A boolean has two values in every tool, and generated code checks it.',
  category: 'schema',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `properties:
  is_premium: { type: boolean }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  is_premium: { enum: ["true", "false"] }
  has_trial: { enum: [0, 1] }
`,
        findings: [
          '2:17 Property "is_premium" is yes or no, written as "true" and "false".',
          '3:16 Property "has_trial" is yes or no, written as "0" and "1".',
        ],
      },
    ],
  },
  definition({ definition, name, extendsShared }: WrittenDefinition): Findings {
    const { enum: values } = definition;
    if (values?.length !== 2 || (extendsShared && !isWritten(definition, 'enum'))) return undefined;
    if (typeof values[0] === 'boolean' || !PAIRS.has(toPair(values))) return undefined;
    const message = `Property "${name}" is yes or no, written as ${values.map((value) => `"${value}"`).join(' and ')}.`;
    return [{ message, help: 'Write "type: boolean".', location: at(definition, 'enum') }];
  },
});

function toPair(values: readonly Literal[]): string {
  return values
    .map((value) => String(value).toLowerCase())
    .sort()
    .join(' ');
}
