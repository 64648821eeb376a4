import type { PropertyType } from '../../plan/model.js';
import { at, type PropertyDefinition } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { isWritten } from '../place.js';
import { defineRule, type Finding, type Findings, type WrittenDefinition } from '../rule.js';
import { findMisfit } from '../values.js';

const NUMBERS: readonly PropertyType[] = ['number', 'integer', 'timestamp'];
const TEXTS: readonly PropertyType[] = ['string', 'date', 'timestamp'];
interface Constraint {
  readonly key: keyof PropertyDefinition;
  readonly field: string;
  readonly fitting: readonly PropertyType[];
}

const CONSTRAINTS: readonly Constraint[] = [
  { key: 'minimum', field: 'minimum', fitting: NUMBERS },
  { key: 'maximum', field: 'maximum', fitting: NUMBERS },
  { key: 'exclusiveMinimum', field: 'exclusive_minimum', fitting: NUMBERS },
  { key: 'exclusiveMaximum', field: 'exclusive_maximum', fitting: NUMBERS },
  { key: 'multipleOf', field: 'multiple_of', fitting: NUMBERS },
  { key: 'pattern', field: 'pattern', fitting: TEXTS },
  { key: 'format', field: 'format', fitting: TEXTS },
  { key: 'minLength', field: 'min_length', fitting: TEXTS },
  { key: 'maxLength', field: 'max_length', fitting: TEXTS },
  { key: 'minItems', field: 'min_items', fitting: ['array'] },
  { key: 'maxItems', field: 'max_items', fitting: ['array'] },
  { key: 'uniqueItems', field: 'unique_items', fitting: ['array'] },
];

export const constraintType = defineRule({
  id: 'constraint-type',
  summary: 'Constraints fit the type: no minimum on a text, no pattern on a number, no enum of another type.',
  rationale:
    'A constraint that does not apply to the type checks nothing, and makes its author believe that something is checked.',
  category: 'schema',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  seats: { type: integer, minimum: 1 }
  plan_id: { type: string, max_length: 20 }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  plan_id: { type: string, minimum: 1 }
  seats: { type: integer, pattern: "^[0-9]+$" }
  size: { type: string, enum: [1, 2] }
`,
        findings: [
          '2:28 Property "plan_id" has "minimum", which says nothing about the type "string".',
          '3:27 Property "seats" has "pattern", which says nothing about the type "integer".',
          '4:32 The enum of "size" has "1", which is no string.',
          '4:35 The enum of "size" has "2", which is no string.',
        ],
      },
    ],
  },
  definition({ definition, extendsShared }: WrittenDefinition): Findings {
    const { types, typed } = definition;
    if (!typed || types.includes('any')) return undefined;
    const idle = CONSTRAINTS.filter((constraint) => isIdle(definition, constraint));
    const isSound = idle.length === 0 && (!definition.enum || isPlainText(definition));
    return isSound ? undefined : check(definition, idle, extendsShared);
  },
});

function isIdle(definition: PropertyDefinition, { key, fitting }: Constraint): boolean {
  return definition[key] !== undefined && !definition.types.some((type) => fitting.includes(type));
}

function* check(
  definition: PropertyDefinition,
  idle: readonly Constraint[],
  extendsShared: boolean,
): Iterable<Finding> {
  const types = definition.types.join('" or "');
  for (const { field } of idle) {
    if (extendsShared && !isWritten(definition, field)) continue;
    const message = `Property "${definition.name}" has "${field}", which says nothing about the type "${types}".`;
    yield { message, help: 'Delete it, or correct the type.', location: onKey(at(definition, field)) };
  }
  yield* checkEnum(definition);
}

// Nearly every list is one of texts.
function isPlainText({ types, enum: values = [], minLength, maxLength }: PropertyDefinition): boolean {
  if (minLength !== undefined || maxLength !== undefined || !types.includes('string')) return false;
  return values.every((value) => typeof value === 'string');
}

function* checkEnum(definition: PropertyDefinition): Iterable<Finding> {
  if (!definition.enum || isPlainText(definition) || !isWritten(definition, 'type') || !isWritten(definition, 'enum'))
    return;
  const { pattern: _, format: __, const: ___, ...plain } = definition;
  for (const [index, value] of definition.enum.entries()) {
    const misfit = findMisfit(value, plain);
    if (misfit === undefined) continue;
    const message = `The enum of "${definition.name}" has "${value}", which ${misfit}.`;
    yield { message, help: 'Correct the value, or the type.', location: at(definition, 'enum', index) };
  }
}
