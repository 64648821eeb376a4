import { atName } from '../../plan/model.js';
import { isFreeText } from '../personal-names.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const piiFreeText = defineRule({
  id: 'pii-free-text',
  summary: 'Free text that visitors write says with `pii` what may be in it.',
  rationale:
    'People write their names, addresses and illnesses into search fields and messages. Whoever sends such a text has to have thought of it.',
  category: 'privacy',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  comment: { type: string, pii: direct }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  comment: { type: string }
`,
        findings: ['2:3 Property "comment" is free text, and does not say whether it may hold personal data.'],
      },
    ],
  },
  definition({ definition, isItem, extendsShared }: WrittenDefinition): Findings {
    const { name, pii, types } = definition;
    if (extendsShared || isItem || pii !== undefined || !types.includes('string') || !isFreeText(name))
      return undefined;
    if (definition.enum || definition.pattern !== undefined || definition.format !== undefined) return undefined;
    const message = `Property "${name}" is free text, and does not say whether it may hold personal data.`;
    return [
      { message, help: 'Add "pii", or send what was meant instead of what was written.', location: atName(definition) },
    ];
  },
});
