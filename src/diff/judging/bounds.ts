import type { PropertyDefinition } from '../../plan/model.js';

/** One end of what a value may be: the least or the most of a number, a length, a size. */
export interface Bound {
  readonly noun: string;
  /** The field that sets it. */
  readonly field: string;
  readonly value: number;
  /** The bound itself is not allowed. */
  readonly exclusive: boolean;
}

export interface BoundKind {
  /** A `least` is tighter when it is larger. */
  readonly end: 'least' | 'most';
  find(definition: PropertyDefinition): Bound | undefined;
}

export const RANGE: readonly BoundKind[] = [
  { end: 'least', find: (definition) => tighter('least', minimumOf(definition), exclusiveMinimumOf(definition)) },
  { end: 'most', find: (definition) => tighter('most', maximumOf(definition), exclusiveMaximumOf(definition)) },
];

export const LENGTH: readonly BoundKind[] = [
  { end: 'least', find: ({ minLength }) => toBound('minimum length', 'min_length', minLength) },
  { end: 'most', find: ({ maxLength }) => toBound('maximum length', 'max_length', maxLength) },
];

export const SIZE: readonly BoundKind[] = [
  { end: 'least', find: ({ minItems }) => toBound('minimum of items', 'min_items', minItems) },
  { end: 'most', find: ({ maxItems }) => toBound('maximum of items', 'max_items', maxItems) },
];

const minimumOf = ({ minimum }: PropertyDefinition) => toBound('minimum', 'minimum', minimum);
const maximumOf = ({ maximum }: PropertyDefinition) => toBound('maximum', 'maximum', maximum);
const exclusiveMinimumOf = ({ exclusiveMinimum }: PropertyDefinition) =>
  toBound('exclusive minimum', 'exclusive_minimum', exclusiveMinimum, true);
const exclusiveMaximumOf = ({ exclusiveMaximum }: PropertyDefinition) =>
  toBound('exclusive maximum', 'exclusive_maximum', exclusiveMaximum, true);

/** A bound that was, or is now, tighter than on the other side. */
export interface BoundChange {
  readonly says: string;
  readonly path: readonly [string];
}

export function* tightened(kinds: readonly BoundKind[], before: PropertyDefinition, after: PropertyDefinition) {
  for (const { end, find } of kinds) {
    const [old, current] = [find(before), find(after)];
    if (current && isTighter(end, current, old)) yield tellBound(old, current);
  }
}

export function* loosened(kinds: readonly BoundKind[], before: PropertyDefinition, after: PropertyDefinition) {
  for (const { end, find } of kinds) {
    const [old, current] = [find(before), find(after)];
    if (old && isTighter(end, old, current)) yield tellBound(old, current);
  }
}

function tellBound(before: Bound | undefined, after: Bound | undefined): BoundChange {
  const { noun, field } = (after ?? before) as Bound;
  if (!before) return { says: `now has the ${noun} "${after?.value}"`, path: [field] };
  if (!after) return { says: `no longer has the ${noun} "${before.value}"`, path: [field] };
  return { says: `has the ${noun} "${after.value}" instead of the ${before.noun} "${before.value}"`, path: [field] };
}

function isTighter(end: BoundKind['end'], one: Bound, other: Bound | undefined): boolean {
  if (!other) return true;
  if (one.value === other.value) return one.exclusive && !other.exclusive;
  return end === 'least' ? one.value > other.value : one.value < other.value;
}

function tighter(end: BoundKind['end'], one: Bound | undefined, other: Bound | undefined): Bound | undefined {
  return one && (!other || isTighter(end, one, other)) ? one : other;
}

function toBound(noun: string, field: string, value: number | undefined, exclusive = false): Bound | undefined {
  return value === undefined ? undefined : { noun, field, value, exclusive };
}
