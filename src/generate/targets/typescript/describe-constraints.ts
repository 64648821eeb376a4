import type { PropertyDefinition } from '../../../plan/model.js';
import { codeSpan, oneLine } from '../../print/typescript/comments.js';

/** What a value must be beyond its type, as sentences. */
export function describeConstraints(definition: PropertyDefinition): string[] {
  const inner = definition.items ? describeConstraints(definition.items) : [];
  return [
    ...describeKind(definition),
    ...describeNumber(definition),
    ...describeText(definition),
    ...describeList(definition),
    ...(inner.length === 0 ? [] : [`Each item: ${inner.join(' ')}`]),
  ];
}

function describeKind({ types, unit, ...definition }: PropertyDefinition): string[] {
  const literal = definition.enum !== undefined || definition.const !== undefined;
  return [
    ...(types.includes('integer') && !types.includes('number') && !literal ? ['A whole number.'] : []),
    ...(types.includes('date') ? ['A date by ISO 8601.'] : []),
    ...(types.includes('timestamp') ? ['A date and time by ISO 8601.'] : []),
    ...(unit === undefined ? [] : [`Unit: ${oneLine(unit)}.`]),
  ];
}

function describeNumber(definition: PropertyDefinition): string[] {
  return [
    ...say(definition.minimum, (bound) => `At least ${bound}.`),
    ...say(definition.exclusiveMinimum, (bound) => `More than ${bound}.`),
    ...say(definition.maximum, (bound) => `At most ${bound}.`),
    ...say(definition.exclusiveMaximum, (bound) => `Less than ${bound}.`),
    ...say(definition.multipleOf, (step) => `A multiple of ${step}.`),
  ];
}

function describeText(definition: PropertyDefinition): string[] {
  return [
    ...say(definition.format, (format) => `Format: ${oneLine(format)}.`),
    ...say(definition.pattern, (pattern) => `Matches ${codeSpan(pattern)}.`),
    ...say(definition.minLength, (length) => `At least ${count(length, 'character')}.`),
    ...say(definition.maxLength, (length) => `At most ${count(length, 'character')}.`),
  ];
}

function describeList(definition: PropertyDefinition): string[] {
  return [
    ...say(definition.minItems, (items) => `At least ${count(items, 'item')}.`),
    ...say(definition.maxItems, (items) => `At most ${count(items, 'item')}.`),
    ...(definition.uniqueItems ? ['No item twice.'] : []),
  ];
}

function say<T>(value: T | undefined, print: (value: T) => string): string[] {
  return value === undefined ? [] : [print(value)];
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
