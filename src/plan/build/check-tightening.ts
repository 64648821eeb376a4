import { at, type PropertyDefinition, type PropertyType } from '../model.js';
import { type BuildContext, report } from './build-context.js';

/** Field of the plan → is what the event says wider than the shared definition? */
const CHECKS: readonly [string, (own: PropertyDefinition, base: PropertyDefinition) => boolean][] = [
  ['type', (own, base) => !own.types.every((type) => base.types.some((wide) => includes(wide, type)))],
  ['nullable', (own, base) => own.nullable && !base.nullable],
  ['enum', (own, base) => base.enum !== undefined && own.enum?.some((value) => !base.enum?.includes(value)) === true],
  ['minimum', (own, base) => below(own.minimum, base.minimum)],
  ['maximum', (own, base) => below(base.maximum, own.maximum)],
  ['exclusive_minimum', (own, base) => below(own.exclusiveMinimum, base.exclusiveMinimum)],
  ['exclusive_maximum', (own, base) => below(base.exclusiveMaximum, own.exclusiveMaximum)],
  ['min_length', (own, base) => below(own.minLength, base.minLength)],
  ['max_length', (own, base) => below(base.maxLength, own.maxLength)],
  ['min_items', (own, base) => below(own.minItems, base.minItems)],
  ['max_items', (own, base) => below(base.maxItems, own.maxItems)],
];

/** Under a shared name, a definition may only tighten the shared one; a wider one is two meanings of one name. */
export function checkTightening(context: BuildContext, own: PropertyDefinition, base: PropertyDefinition): void {
  for (const [field, isWider] of CHECKS) {
    if (!isWider(own, base)) continue;
    report(context, {
      message: `"${own.name}" widens "${field}" of the shared property "${own.name}".`,
      help: 'Tighten it here, change the shared definition, or use another name.',
      location: at(own, field),
      related: [{ message: 'The shared definition.', location: at(base, field) }],
    });
  }
}

function includes(wide: PropertyType, narrow: PropertyType): boolean {
  return (
    wide === narrow ||
    wide === 'any' ||
    (wide === 'number' && narrow === 'integer') ||
    (wide === 'string' && isTextual(narrow))
  );
}

const isTextual = (type: PropertyType) => type === 'date' || type === 'timestamp';

const below = (low: number | undefined, high: number | undefined) =>
  low !== undefined && high !== undefined && low < high;
