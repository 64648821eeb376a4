import { at, type Literal } from '../../plan/model.js';
import { isWritten } from '../place.js';
import { defineRule, type Finding, type WrittenDefinition } from '../rule.js';

export const enumDistinct = defineRule({
  id: 'enum-distinct',
  summary: 'No value stands twice in an enum, not even in another case.',
  rationale:
    'A value that stands twice is harmless; the one that was meant is missing. "Monthly" beside "monthly" splits every report in two.',
  category: 'schema',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  billing_period: { enum: [monthly, yearly] }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  billing_period: { enum: [monthly, yearly, monthly] }
  colour: { enum: [Red, red] }
`,
        findings: [
          '2:45 The enum of "billing_period" has "monthly" twice.',
          '3:25 The enum of "colour" has "red" beside "Red", which differs only in case.',
        ],
      },
    ],
  },
  *definition({ definition, extendsShared }: WrittenDefinition): Iterable<Finding> {
    const firsts = new Map<string, Literal>();
    for (const [index, value] of (definition.enum ?? []).entries()) {
      const key = typeof value === 'string' ? `text ${value.trim().toLowerCase()}` : String(value);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, value);
      else if (!extendsShared || isWritten(definition, 'enum')) {
        const how = first === value ? 'twice' : `beside "${first}", which differs only in case`;
        const message = `The enum of "${definition.name}" has "${value}" ${how}.`;
        yield { message, help: 'Keep one of them.', location: at(definition, 'enum', index) };
      }
    }
  },
});
