import { atName } from '../../plan/model.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const piiUrl = defineRule({
  id: 'pii-url',
  summary: 'An address of a page is sent without its query, or declares what may be in it.',
  rationale: 'Queries carry e-mail addresses, tokens and search words. A pattern without "?" keeps them out.',
  category: 'privacy',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `properties:
  page_url: { type: string, format: uri, pattern: "^https://[^?#]+$" }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  page_url: { type: string, format: uri }
`,
        findings: ['2:3 Property "page_url" is an address, whose query may hold personal data.'],
      },
    ],
  },
  definition({ definition, isItem, extendsShared }: WrittenDefinition): Findings {
    const { name, pii, types, format, pattern } = definition;
    if (extendsShared || isItem || !types.includes('string') || pattern !== undefined || definition.enum)
      return undefined;
    if (
      (pii !== undefined && pii !== 'none') ||
      !(format === 'uri' || /(?:^|_)ur[il]$|^page_(?:location|referrer)$/i.test(name))
    )
      return undefined;
    const message = `Property "${name}" is an address, whose query may hold personal data.`;
    return [{ message, help: 'Add a pattern that keeps "?" out, or "pii".', location: atName(definition) }];
  },
});
