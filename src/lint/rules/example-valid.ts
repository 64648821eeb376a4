import { at, type PropertyDefinition } from '../../plan/model.js';
import type { Location } from '../../source/location.js';
import { isWritten } from '../place.js';
import { defineRule, type Finding, type Findings, type WrittenDefinition } from '../rule.js';
import { findMisfit } from '../values.js';

export const exampleValid = defineRule({
  id: 'example-valid',
  summary: 'Examples and defaults are values that the property allows.',
  rationale:
    'People copy the example. One that its own schema refuses means that the schema or the example is wrong, and nobody knows which.',
  category: 'schema',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  product_id: { type: string, pattern: "^[A-Z]{2}-[0-9]+$", example: SH-004211 }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  product_id: { type: string, pattern: "^[A-Z]{2}-[0-9]+$", example: 4211-SH }
  seats: { type: integer, minimum: 1, examples: [3, 0] }
  period: { enum: [monthly, yearly], default: weekly }
`,
        findings: [
          '2:70 The example "4211-SH" of "product_id" does not match its "pattern".',
          '3:53 The example "0" of "seats" is below its "minimum" of 1.',
          '4:47 The default "weekly" of "period" is not in its "enum".',
        ],
      },
    ],
  },
  definition({ definition }: WrittenDefinition): Findings {
    const { examples, default: standard } = definition;
    const values = standard === undefined || standard === null ? examples : [...examples, standard];
    // Where a value is written is looked up for the few that do not fit.
    const isSound = values.every((value) => findMisfit(value, definition) === undefined);
    return isSound ? undefined : checkValues(definition);
  },
});

function* checkValues(definition: PropertyDefinition): Iterable<Finding> {
  for (const { value, location } of listValues(definition)) {
    const misfit = findMisfit(value, definition);
    if (misfit === undefined) continue;
    const shown = typeof value === 'object' ? '' : ` "${value}"`;
    const field = location.path.includes('default') ? 'default' : 'example';
    const message = `The ${field}${shown} of "${definition.name}" ${misfit}.`;
    yield { message, help: `Correct the ${field}, or what the property allows.`, location };
  }
}

function listValues(definition: PropertyDefinition): { value: unknown; location: Location }[] {
  const values =
    definition.examples.length === 1 && isWritten(definition, 'example')
      ? [{ value: definition.examples[0], location: at(definition, 'example') }]
      : isWritten(definition, 'examples')
        ? definition.examples.map((value, index) => ({ value, location: at(definition, 'examples', index) }))
        : [];
  // A default of null says that there is none.
  if ((definition.default ?? undefined) === undefined || !isWritten(definition, 'default')) return values;
  return [...values, { value: definition.default, location: at(definition, 'default') }];
}
