import { at, atName } from '../../plan/model.js';
import { findSensitive } from '../personal-names.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const piiSensitive = defineRule({
  id: 'pii-sensitive',
  summary: 'Properties about health, belief, origin, politics or sexual life are declared `pii: sensitive`.',
  rationale:
    'The law protects these by themselves, hashed or not. Declared, they are kept from every service that must not have them.',
  source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  category: 'privacy',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  diagnosis: { type: string, pii: sensitive }
  health_check_passed: { type: boolean }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  diagnosis: { type: string }
  health_condition: { enum: [asthma, none], pii: pseudonymous }
`,
        findings: [
          '2:3 Property "diagnosis" seems to be about health, and is not declared sensitive.',
          '3:50 Property "health_condition" seems to be about health, and is not declared sensitive.',
        ],
      },
    ],
  },
  definition({ definition, isItem, extendsShared, name }: WrittenDefinition): Findings {
    const { pii } = definition;
    if (pii === 'sensitive' || extendsShared || isItem) return undefined;
    const what = findSensitive(name);
    if (what === undefined) return undefined;
    const message = `Property "${name}" seems to be about ${what}, and is not declared sensitive.`;
    const help = 'Write "pii: sensitive", or give it a name that says what it is.';
    return [{ message, help, location: pii === undefined ? atName(definition) : at(definition, 'pii') }];
  },
});
