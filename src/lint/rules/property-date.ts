import { splitWords } from '../../plan/convert-case.js';
import { atName } from '../../plan/model.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

const DATES = new Set(['date', 'day', 'datetime', 'timestamp']);

export const propertyDate = defineRule({
  id: 'property-date',
  summary: 'A date is of the type date or timestamp, or a text with a format or pattern.',
  rationale: 'Text alone lets "3/4/26", "4 March" and "2026-03-04" in. Nobody can sort them, or tell March from April.',
  category: 'schema',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `properties:
  visit_date: { type: date }
  delivery_day: { enum: [monday, friday] }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  visit_date: { type: string }
`,
        findings: ['2:3 Property "visit_date" is a date by its name, and any text by its type.'],
      },
    ],
  },
  definition({ definition, name, extendsShared, isItem }: WrittenDefinition): Findings {
    const { types, format, pattern, enum: values, const: constant } = definition;
    if (extendsShared || isItem || types.length !== 1 || types[0] !== 'string') return undefined;
    if ([format, pattern, values, constant].some((limit) => limit !== undefined)) return undefined;
    if (!DATES.has(splitWords(name).at(-1)?.toLowerCase() ?? '')) return undefined;
    const message = `Property "${name}" is a date by its name, and any text by its type.`;
    return [
      { message, help: 'Write "type: date" or "type: timestamp", or add "format".', location: atName(definition) },
    ];
  },
});
