import { z } from 'zod';
import { DESTINATION_TYPES, type DestinationTypeInfo } from '../destination-types.js';
import { CASES, ENHANCED_MEASUREMENT } from '../vocabulary.js';
import { choice, flag, literal, mapOf, name, names, node, text } from './scalars.js';

/** The fields of every type, each written once in what is derived. */
const common = {
  description: shared('Description', text('What it is for.')),
  consent: shared('Consent', names('What must be granted before anything is sent; `[]` states that nothing is.')),
  default: shared('Default', flag('Every event goes here unless it says `false`.')),
  shadow: shared('Shadow', flag('Gets shadow events too.')),
  names: shared('Names', choice(CASES, 'Converts names on the way.')),
  params: shared('Params', mapOf(name('Their parameter.'), 'Our property → their parameter, for all events.')),
  omit: shared('Omit', names('Properties that are never sent there.')),
  set: shared('Set', mapOf(literal('A constant.'), 'Their parameter → a constant, for all events.')),
};

function shared<T extends z.ZodType>(id: string, schema: T): z.ZodOptional<T> {
  return schema.meta({ ...schema.meta(), id: `Destination${id}` }).optional();
}

const enhancedMeasurement = z
  .union([z.literal(false), z.array(choice(ENHANCED_MEASUREMENT, 'What is collected.'))])
  .meta({
    description: 'What GA4 collects by itself; all when left out.',
    expected: `false or a list of ${ENHANCED_MEASUREMENT.join(', ')}`,
  })
  .optional();

const types = Object.entries(DESTINATION_TYPES).map(([type, info]) => destinationOf(type, info));

function destinationOf(type: string, info: DestinationTypeInfo) {
  const settings = Object.entries(info.settings).map(([field, description]) => [field, name(description).optional()]);
  return node(
    {
      type: z.literal(type).meta({ description: 'The type of the destination.' }),
      ...Object.fromEntries(settings),
      ...(type === 'ga4' && { enhanced_measurement: enhancedMeasurement }),
      ...common,
    },
    `A destination of type ${type}.`,
  ).meta({ title: type });
}

export const destination = z
  .discriminatedUnion('type', types as unknown as [(typeof types)[number], ...typeof types])
  .meta({ id: 'Destination', description: 'A place that events are sent to.', expected: 'a map with "type"' });
