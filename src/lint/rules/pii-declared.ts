import { at, atName } from '../../plan/model.js';
import { findPersonal, isEmail } from '../personal-names.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const piiDeclared = defineRule({
  id: 'pii-declared',
  summary: 'Properties that hold personal data by name or format say so with `pii`.',
  rationale:
    "What is not declared is neither hashed nor kept from anybody. An address in a report of GA4 breaks Google's terms and the law.",
  category: 'privacy',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  email: { type: string, pii: direct, hash: sha256 }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  customer_email: { type: string }
  phone: { type: string, pii: none }
  contact: { type: string, format: email }
`,
        findings: [
          '2:3 Property "customer_email" seems to hold an e-mail address, and does not say so.',
          '3:31 Property "phone" seems to hold a phone number, and says that it holds nothing personal.',
          '4:3 Property "contact" seems to hold an e-mail address, and does not say so.',
        ],
      },
    ],
  },
  definition({ definition, isItem, extendsShared }: WrittenDefinition): Findings {
    const { name, format, pii, types } = definition;
    if (extendsShared || (pii !== undefined && pii !== 'none') || definition.hash) return undefined;
    if (
      definition.enum ||
      definition.const !== undefined ||
      !types.some((type) => type === 'string' || type === 'number' || type === 'any' || type === 'date')
    )
      return undefined;
    const what = findPersonal(isItem ? '' : name, format) ?? findInExamples(definition);
    if (what === undefined) return undefined;
    const says = pii === undefined ? 'does not say so' : 'says that it holds nothing personal';
    const message = `Property "${name}" seems to hold ${what}, and ${says}.`;
    return [
      {
        message,
        help: 'Add "pii: direct", and "hash: sha256" where the raw value is not needed.',
        location: pii === undefined ? atName(definition) : at(definition, 'pii'),
      },
    ];
  },
});

function findInExamples({ examples }: WrittenDefinition['definition']): string | undefined {
  return examples.some(isEmail) ? 'an e-mail address' : undefined;
}
