import { at, type Literal, type PropertyDefinition, type PropertyType } from '../../plan/model.js';
import type { Location } from '../../source/location.js';
import { without } from './say.js';

/** What a value can be, cut so fine that every type is a set of these. */
type Atom = 'text' | 'date' | 'timestamp' | 'integer' | 'fraction' | 'boolean' | 'array' | 'object';

// A whole number is a number, and a date or a timestamp travels as text.
const ATOMS: Record<PropertyType, readonly Atom[]> = {
  string: ['text', 'date', 'timestamp'],
  date: ['date'],
  timestamp: ['timestamp'],
  number: ['integer', 'fraction'],
  integer: ['integer'],
  boolean: ['boolean'],
  array: ['array'],
  object: ['object'],
  any: ['text', 'date', 'timestamp', 'integer', 'fraction', 'boolean', 'array', 'object'],
};

export type TypeChange = 'same' | 'narrowed' | 'widened' | 'replaced';

/**
 * Decided by what the types hold, so `[number, integer]` and `number` are the same. `same` too where a change of the
 * listed values tells it already: a type that comes or goes with a value, or because values are listed or no longer are.
 */
export function compareTypes(before: PropertyDefinition, after: PropertyDefinition): TypeChange {
  const change = compareAtoms(atomsOf(before), atomsOf(after));
  return isToldByValues(change, listedValues(before), listedValues(after)) ? 'same' : change;
}

/** Whether `null` came to be allowed or refused, unless the type (`any` allows it) or the listed values tell. */
export function compareNull(before: PropertyDefinition, after: PropertyDefinition): 'allowed' | 'refused' | 'same' {
  const isAny = [before, after].some(({ types }) => types.includes('any'));
  if (isAny || before.nullable === after.nullable || listsNull(before) !== listsNull(after)) return 'same';
  return after.nullable ? 'allowed' : 'refused';
}

/** `string or integer`: for a sentence. */
export function printTypes({ types }: PropertyDefinition): string {
  return types.join(' or ');
}

/** All values that it may have, by `enum` or `const`; `undefined` when they are not listed. */
export function listedValues(definition: PropertyDefinition): readonly Literal[] | undefined {
  return definition.const === undefined ? definition.enum : [definition.const];
}

/** The field that lists them. */
export function valuesField(definition: PropertyDefinition): 'enum' | 'const' {
  return definition.const === undefined ? 'enum' : 'const';
}

/** Where one of the listed values is written. */
export function locateValue(definition: PropertyDefinition, value: Literal | undefined): Location {
  const field = valuesField(definition);
  if (field === 'const' || value === undefined) return at(definition, field);
  return at(definition, field, definition.enum?.indexOf(value) ?? 0);
}

function compareAtoms(before: ReadonlySet<Atom>, after: ReadonlySet<Atom>): TypeChange {
  const lost = [...before].some((atom) => !after.has(atom));
  const gained = [...after].some((atom) => !before.has(atom));
  if (lost) return gained ? 'replaced' : 'narrowed';
  return gained ? 'widened' : 'same';
}

type Values = readonly Literal[] | undefined;

function isToldByValues(change: TypeChange, before: Values, after: Values): boolean {
  if (before && after) return without(before, after).length > 0 || without(after, before).length > 0;
  return (change === 'narrowed' && after !== undefined) || (change === 'widened' && before !== undefined);
}

function listsNull(definition: PropertyDefinition): boolean {
  return listedValues(definition)?.includes(null) ?? false;
}

function atomsOf({ types }: PropertyDefinition): Set<Atom> {
  return new Set(types.flatMap((type) => ATOMS[type]));
}
