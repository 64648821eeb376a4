import type { PropertyDefinition, PropertyType } from '../plan/model.js';
import { isDate } from '../plan/quantities.js';
import { matchesPattern } from './patterns.js';

/** Whether a value is of a type, as YAML reads it. */
const IS: Readonly<Record<PropertyType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => value instanceof Map,
  date: (value) => typeof value === 'string' && isDate(value),
  // A number is a Unix time.
  timestamp: (value) => typeof value === 'number' || (typeof value === 'string' && isDate(value.slice(0, 10))),
  any: () => true,
};

const FORMATS: ReadonlyMap<string, RegExp> = new Map([
  ['email', /^[^\s@]+@[^\s@]+$/],
  ['uuid', /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i],
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['date-time', /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/],
  ['uri', /^[a-z][a-z\d+.-]*:\S+$/i],
  ['iso-3166', /^(?:[A-Z]{2}(?:-[A-Z\d]{1,3})?|[A-Z]{3})$/],
  ['bcp-47', /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/],
  ['hostname', /^[A-Za-z\d](?:[A-Za-z\d.-]*[A-Za-z\d])?$/],
  ['ipv6', /^[\da-fA-F:]*:[\da-fA-F:.]+$/],
  ['ipv4', /^\d{1,3}(?:\.\d{1,3}){3}$/],
  ['iso-4217', /^[A-Z]{3}$/],
  ['e164', /^\+[1-9]\d{1,14}$/],
  ['sha256', /^[\da-f]{64}$/i],
]);

/** Why a value is none that the definition allows, as the end of a sentence. */
export function findMisfit(value: unknown, definition: PropertyDefinition): string | undefined {
  if (value === null) return definition.nullable ? undefined : 'is null';
  if (!definition.types.some((type) => IS[type](value))) return `is no ${definition.types.join(' or ')}`;
  if (definition.enum && !definition.enum.some((one) => one === value)) return 'is not in its "enum"';
  if (definition.const !== undefined && definition.const !== value) return 'is not its "const"';
  if (typeof value === 'number') return findNumberMisfit(value, definition);
  if (typeof value === 'string') return findTextMisfit(value, definition);
  return Array.isArray(value) ? findListMisfit(value, definition) : undefined;
}

function findNumberMisfit(value: number, definition: PropertyDefinition): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = definition;
  if (minimum !== undefined && value < minimum) return `is below its "minimum" of ${minimum}`;
  if (maximum !== undefined && value > maximum) return `is above its "maximum" of ${maximum}`;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return `is not above ${exclusiveMinimum}`;
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) return `is not below ${exclusiveMaximum}`;
  return undefined;
}

function findTextMisfit(value: string, definition: PropertyDefinition): string | undefined {
  const { minLength, maxLength, pattern, format } = definition;
  const length = minLength === undefined && maxLength === undefined ? 0 : [...value].length;
  if (minLength !== undefined && length < minLength) return `is shorter than its "min_length" of ${minLength}`;
  if (maxLength !== undefined && length > maxLength) return `is longer than its "max_length" of ${maxLength}`;
  if (pattern !== undefined && matchesPattern(pattern, value) === false) return 'does not match its "pattern"';
  if (format === undefined || FORMATS.get(format)?.test(value) !== false) return undefined;
  return `is not of the format "${format}"`;
}

function findListMisfit(value: readonly unknown[], definition: PropertyDefinition): string | undefined {
  const { minItems, maxItems } = definition;
  if (minItems !== undefined && value.length < minItems) return `has fewer than ${minItems} items`;
  if (maxItems !== undefined && value.length > maxItems) return `has more than ${maxItems} items`;
  return undefined;
}
