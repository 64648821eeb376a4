import { at, type PropertyDefinition } from '../../plan/model.js';
import { defineRule, type Finding, type Findings, type WrittenDefinition } from '../rule.js';

export const propertyRange = defineRule({
  id: 'property-range',
  summary: 'Ranges are the right way round: a minimum is not above its maximum.',
  rationale: 'No value lies in a range that ends before it begins, so every event is refused.',
  category: 'schema',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `properties:
  seats: { type: integer, minimum: 1, maximum: 500 }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  seats: { type: integer, minimum: 500, maximum: 1 }
  code: { type: string, min_length: 8, max_length: 4 }
`,
        findings: [
          '2:36 Property "seats" has "minimum" 500, and "maximum" 1: no value fits.',
          '3:37 Property "code" has "min_length" 8, and "max_length" 4: no value fits.',
        ],
      },
    ],
  },
  definition({ definition }: WrittenDefinition): Findings {
    return hasRange(definition) ? checkRanges(definition) : undefined;
  },
});

/** Most properties that have a bound have one: what cannot be a range is not looked into. */
function hasRange(definition: PropertyDefinition): boolean {
  const { minimum, exclusiveMinimum, minLength, minItems } = definition;
  if ((minimum ?? exclusiveMinimum ?? minLength ?? minItems) === undefined) return false;
  const { maximum, exclusiveMaximum, maxLength, maxItems } = definition;
  return (maximum ?? exclusiveMaximum ?? maxLength ?? maxItems) !== undefined;
}

function* checkRanges(definition: PropertyDefinition): Iterable<Finding> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, minItems, maxItems } = definition;
  const ranges: [string, number | undefined, string, number | undefined, boolean][] = [
    ['minimum', minimum, 'maximum', maximum, false],
    ['exclusive_minimum', exclusiveMinimum, 'maximum', maximum, true],
    ['minimum', minimum, 'exclusive_maximum', exclusiveMaximum, true],
    ['exclusive_minimum', exclusiveMinimum, 'exclusive_maximum', exclusiveMaximum, true],
    ['min_length', minLength, 'max_length', maxLength, false],
    ['min_items', minItems, 'max_items', maxItems, false],
  ];
  for (const [from, low, to, high, isOpen] of ranges) {
    if (low === undefined || high === undefined || low < high || (low === high && !isOpen)) continue;
    const message = `Property "${definition.name}" has "${from}" ${low}, and "${to}" ${high}: no value fits.`;
    yield { message, help: 'Swap or correct them.', location: at(definition, from) };
  }
}
