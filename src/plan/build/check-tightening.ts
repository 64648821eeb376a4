import { at, type Literal, type PlanProperty, type PropertyDefinition, type PropertyType } from '../model.js';
import { PII_LEVELS } from '../vocabulary.js';
import { type BuildContext, report } from './build-context.js';

/** Does a definition allow what the one that it extends does not, or mean something else? */
type IsLooser = (own: PropertyDefinition, base: PropertyDefinition) => boolean;

/**
 * Field of the plan → what it does, and its check. One pattern over another is not judged: which of two is
 * narrower cannot be decided in general.
 */
const CHECKS: readonly (readonly [field: string, does: 'widens' | 'changes' | 'lowers', isLooser: IsLooser])[] = [
  ['type', 'widens', (own, base) => !own.types.every((type) => base.types.some((wide) => includes(wide, type)))],
  ['nullable', 'widens', (own, base) => own.nullable && !base.nullable],
  ['enum', 'widens', (own, base) => own.enum !== base.enum && own.enum?.every((one) => allows(base, one)) === false],
  ['const', 'widens', (own, base) => own.const !== base.const && !allows(base, own.const ?? null)],
  ['format', 'changes', (own, base) => base.format !== undefined && own.format !== base.format],
  ['minimum', 'widens', (own, base) => isBelow(own.minimum, base.minimum)],
  ['maximum', 'widens', (own, base) => isBelow(base.maximum, own.maximum)],
  ['exclusive_minimum', 'widens', (own, base) => isBelow(own.exclusiveMinimum, base.exclusiveMinimum)],
  ['exclusive_maximum', 'widens', (own, base) => isBelow(base.exclusiveMaximum, own.exclusiveMaximum)],
  ['multiple_of', 'widens', (own, base) => !isMultiple(own.multipleOf, base.multipleOf)],
  ['min_length', 'widens', (own, base) => isBelow(own.minLength, base.minLength)],
  ['max_length', 'widens', (own, base) => isBelow(base.maxLength, own.maxLength)],
  ['min_items', 'widens', (own, base) => isBelow(own.minItems, base.minItems)],
  ['max_items', 'widens', (own, base) => isBelow(base.maxItems, own.maxItems)],
  ['unique_items', 'widens', (own, base) => base.uniqueItems === true && own.uniqueItems === false],
  ['unit', 'changes', (own, base) => base.unit !== undefined && own.unit !== base.unit],
  ['pii', 'lowers', (own, base) => rankOf(own) < rankOf(base)],
];

/** Under a shared name, a definition may only tighten the shared one: a wider one is two meanings of one name. */
export function checkTightening(context: BuildContext, own: PropertyDefinition, base: PropertyDefinition): void {
  for (const [field, does, isLooser] of CHECKS) if (isLooser(own, base)) reportLooser(context, own, base, field, does);
}

/** A field that the object must have may not become optional where the object is extended. */
export function checkRequired(context: BuildContext, own: PlanProperty, base: PlanProperty): void {
  if (base.required && !own.required) reportLooser(context, own, base, 'required', 'widens');
}

type Written = Pick<PropertyDefinition, 'name' | 'location'>;

function reportLooser(context: BuildContext, own: Written, base: Written, field: string, does: string): void {
  report(context, {
    message: `"${own.name}" ${does} "${field}" of the definition that it extends.`,
    help: 'Tighten it here, change the shared definition, or use another name.',
    location: at(own, field),
    related: [{ message: 'What it extends.', location: at(base, field) }],
  });
}

function includes(wide: PropertyType, narrow: PropertyType): boolean {
  return (
    wide === narrow ||
    wide === 'any' ||
    (wide === 'number' && narrow === 'integer') ||
    (wide === 'string' && isTime(narrow))
  );
}

const isTime = (type: PropertyType) => type === 'date' || type === 'timestamp';

const isBelow = (low: number | undefined, high: number | undefined) =>
  low !== undefined && high !== undefined && low < high;

function isMultiple(value: number | undefined, of: number | undefined): boolean {
  if (value === undefined || of === undefined) return true;
  const times = value / of;
  return Math.abs(times - Math.round(times)) < 1e-9;
}

const rankOf = ({ pii }: PropertyDefinition) => (pii === undefined ? -1 : PII_LEVELS.indexOf(pii));

/** Whether a definition has room for a value, as far as its pattern and format do not say. `null` is judged by `nullable`. */
function allows(definition: PropertyDefinition, value: Literal): boolean {
  if (value === null) return true;
  if (definition.const !== undefined && value !== definition.const) return false;
  if (definition.enum && !definition.enum.includes(value)) return false;
  if (!definition.types.some((type) => fitsType(type, value))) return false;
  if (typeof value === 'number') return isInside(definition, value);
  return typeof value !== 'string' || isLongEnough(definition, value);
}

function fitsType(type: PropertyType, value: string | number | boolean): boolean {
  if (type === 'any') return true;
  if (typeof value === 'string') return type === 'string' || isTime(type);
  if (typeof value === 'boolean') return type === 'boolean';
  return type === 'number' || type === 'timestamp' || (type === 'integer' && Number.isInteger(value));
}

function isInside(definition: PropertyDefinition, value: number): boolean {
  const { minimum = value, maximum = value, exclusiveMinimum, exclusiveMaximum, multipleOf } = definition;
  if (value < minimum || value > maximum) return false;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return false;
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) return false;
  return isMultiple(value, multipleOf);
}

function isLongEnough({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }: PropertyDefinition, value: string) {
  const { length } = [...value];
  return length >= minLength && length <= maxLength;
}
