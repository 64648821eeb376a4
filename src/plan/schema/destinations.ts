import { z } from 'zod';
import { DESTINATION_TYPES, type DestinationTypeInfo } from '../destination-types.js';
import { CASES, ENHANCED_MEASUREMENT } from '../vocabulary.js';
import { choice, flag, literal, mapOf, name, names, node, text } from './scalars.js';

const common = {
  description: text('What it is for.').optional(),
  consent: names('What must be granted before anything is sent; `[]` states that nothing is.').optional(),
  default: flag('Every event goes here unless it says `false`.').optional(),
  shadow: flag('Gets shadow events too.').optional(),
  names: choice(CASES, 'Converts names on the way.').optional(),
  params: mapOf(name('Their parameter.'), 'Our property → their parameter, for all events.').optional(),
  omit: names('Properties that are never sent there.').optional(),
  set: mapOf(literal('A constant.'), 'Their parameter → a constant, for all events.').optional(),
};

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
  );
}

export const destination = z
  .discriminatedUnion('type', types as unknown as [(typeof types)[number], ...typeof types])
  .meta({ id: 'Destination', description: 'A place that events are sent to.', expected: 'a map with "type"' });
