import { atName } from '../../plan/model.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const propertyPii = defineRule({
  id: 'property-pii',
  summary: 'Every property says its `pii`, be it none.',
  rationale: '"none" is a decision that somebody took; nothing is one that nobody took.',
  category: 'privacy',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `properties:
  plan_id: { type: string, pii: none }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  plan_id: { type: string }
`,
        findings: ['2:3 Property "plan_id" does not say its "pii".'],
      },
    ],
  },
  definition({ definition, isItem, extendsShared }: WrittenDefinition): Findings {
    const { name, pii, items, properties } = definition;
    if (pii !== undefined || isItem || extendsShared || items || properties) return undefined;
    return [
      {
        message: `Property "${name}" does not say its "pii".`,
        help: 'Add "pii": none, pseudonymous, direct or sensitive.',
        location: atName(definition),
      },
    ];
  },
});
