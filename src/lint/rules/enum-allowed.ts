import { at, type Literal, type PropertyDefinition } from '../../plan/model.js';
import type { Location } from '../../source/location.js';
import { isWritten } from '../place.js';
import { defineRule, type Finding, type Findings, type WrittenDefinition } from '../rule.js';
import { findMisfit } from '../values.js';

export const enumAllowed = defineRule({
  id: 'enum-allowed',
  summary: 'Each value of an `enum`, and the `const`, is one that the other constraints allow.',
  rationale: 'A value that is listed and does not match the pattern beside it can never be sent without a fault.',
  category: 'schema',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  service: { type: string, enum: [heat_pump, solar], pattern: "^[a-z_]+$" }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  service: { type: string, enum: [heat_pump, solar], pattern: "^[a-z]+$" }
  billing_period: { enum: [monthly, yearly], const: weekly }
`,
        findings: [
          '2:35 The enum of "service" has "heat_pump", which does not match its "pattern".',
          '3:53 The const of "billing_period" is "weekly", which is not in its "enum".',
        ],
      },
    ],
  },
  definition({ definition }: WrittenDefinition): Findings {
    const { enum: values, const: constant, pattern, format } = definition;
    const isBare = pattern === undefined && format === undefined;
    if (!values && (constant === undefined || isBare)) return undefined;
    if (values && constant === undefined && isBare) return undefined;
    return checkValues(definition);
  },
});

// The type and the bounds of a list are the business of constraint-type.
function* checkValues({ enum: values = [], const: constant, ...rest }: PropertyDefinition): Iterable<Finding> {
  const definition = { ...rest, types: ['any'] } as PropertyDefinition;
  for (const [index, value] of isWritten(rest, 'enum') ? values.entries() : []) {
    yield* check(`The enum of "${rest.name}" has "${value}"`, value, definition, at(rest, 'enum', index));
  }
  if (constant === undefined || !isWritten(rest, 'const')) return;
  const whole = values.length > 0 ? { ...definition, enum: values } : definition;
  yield* check(`The const of "${rest.name}" is "${constant}"`, constant, whole, at(rest, 'const'));
}

function* check(by: string, value: Literal, definition: PropertyDefinition, location: Location): Iterable<Finding> {
  const misfit = value === null ? undefined : findMisfit(value, definition);
  if (misfit === undefined) return;
  yield { message: `${by}, which ${misfit}.`, help: 'Correct the value, or the constraint.', location };
}
