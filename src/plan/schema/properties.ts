import { z } from 'zod';
import { FORMATS, PII_LEVELS, PROPERTY_TYPES } from '../vocabulary.js';
import { choice, date, flag, literal, mapOf, name, node, text } from './scalars.js';

const type = choice(PROPERTY_TYPES, 'What kind of value it is.');
const count = (description: string) => z.int().min(0).meta({ description, expected: 'a whole number, 0 or more' });
const number = (description: string) => z.number().meta({ description, expected: 'a number' });

const hash = z
  .union([
    z.literal('sha256'),
    node(
      {
        algorithm: z.literal('sha256').meta({ description: 'The algorithm.' }),
        by: choice(['code', 'caller'], 'Who hashes: the generated code (the default), or whoever calls it.').optional(),
      },
      'Hashing, with who does it.',
    ),
  ])
  .meta({
    id: 'Hash',
    description: 'The value is hashed before anything leaves.',
    expected: '"sha256" or a map with "algorithm"',
  });

const anyValue = (description: string) => z.unknown().meta({ description });

/** The fields that describe a value, wherever a property is defined. */
export const definitionFields = {
  description: text('What the property holds, in one sentence.').optional(),
  type: z
    .union([type, z.array(type).min(1)])
    .meta({ description: 'The type, or a list of types.', expected: 'a type or a list of types' })
    .optional(),
  nullable: flag('The value may be null.').optional(),
  enum: z
    .array(literal('An allowed value.'))
    .min(1)
    .meta({ description: 'Every allowed value.', expected: 'a list of values such as "[a, b]"' })
    .optional(),
  const: literal('The only allowed value.').optional(),
  pattern: text('A regular expression that the text matches (RE2: no look-around, no back-references).').optional(),
  format: choice(FORMATS, 'A well-known format of text.').optional(),
  minimum: number('The smallest value.').optional(),
  maximum: number('The largest value.').optional(),
  exclusive_minimum: number('The value is larger than this.').optional(),
  exclusive_maximum: number('The value is smaller than this.').optional(),
  multiple_of: z
    .number()
    .gt(0)
    .meta({ description: 'The value is a multiple of this.', expected: 'a number above 0' })
    .optional(),
  min_length: count('Fewest characters.').optional(),
  max_length: count('Most characters.').optional(),
  min_items: count('Fewest items.').optional(),
  max_items: count('Most items.').optional(),
  unique_items: flag('No item appears twice.').optional(),
  unit: text('The unit: free text, or `currency`.').optional(),
  pii: choice(PII_LEVELS, 'What the raw value says about a person.').optional(),
  hash: hash.optional(),
  example: anyValue('A typical raw value.').optional(),
  examples: z.array(z.unknown()).meta({ description: 'Typical raw values.', expected: 'a list' }).optional(),
  default: anyValue('Documents what is assumed when it is missing. It is never sent.').optional(),
  renamed_from: name('The name that it had before.').optional(),
  get items(): z.ZodOptional<z.ZodType> {
    return z.lazy(() => propertyDefinition).optional();
  },
  get properties(): z.ZodOptional<z.ZodType> {
    return mapOf(
      z.lazy(() => propertyUse),
      'The fields of an object.',
    ).optional();
  },
};

const allowEntry = node(
  {
    rule: name('The rule whose findings are accepted here.'),
    reason: text('Why.'),
    until: date('After this date the findings are back.').optional(),
  },
  'A finding that the team accepts, with the reason.',
);

export const allow = z.array(allowEntry).meta({
  id: 'Allow',
  description: 'Findings that the team accepts here and below, each with a reason.',
  expected: 'a list of "rule" and "reason"',
});

/** A shared definition, an item, a field of an object. */
export const propertyDefinition = node(
  { ...withLazyFields(), allow: allow.optional() },
  'What a value is and must be.',
  'PropertyDefinition',
);

/** How an event, a group or an object lists a property. */
export const propertyUse = z
  .union([
    choice(['required', 'optional'], 'Takes the shared definition of this name.'),
    node(
      {
        ...withLazyFields(),
        required: flag('Must be sent. False when left out.').optional(),
        when: text('The condition under which it is required.').optional(),
        allow: allow.optional(),
      },
      'A definition of its own; under a shared name it extends the shared definition and may only tighten it.',
    ),
  ])
  .meta({
    id: 'PropertyUse',
    description: 'A property: `required`, `optional`, or a definition.',
    expected: '"required", "optional" or a definition',
  });

// Getters must survive the copy: zod resolves recursive fields through them.
function withLazyFields(): typeof definitionFields {
  return Object.create(null, Object.getOwnPropertyDescriptors(definitionFields));
}
