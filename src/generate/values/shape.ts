import type { Literal, PlanProperty, PropertyDefinition, PropertyType } from '../../plan/model.js';
import { type Format, findFormat, findFormatToHash } from './formats.js';

/**
 * What a value must be: everything that the plan demands of it, and nothing else. The JSON Schemas and the
 * validator are two ways to write the same shape.
 */
export interface Shape {
  /** One of these. The kinds hold beside it. */
  readonly values?: readonly Literal[];
  /** At least one of these; absent: anything. */
  readonly kinds?: readonly Kind[];
}

export type Kind = TextKind | NumberKind | ListKind | ObjectKind | { readonly type: 'boolean' | 'null' };

export interface TextKind {
  readonly type: 'string';
  /** In code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Unanchored, with the flag `u`. */
  readonly pattern?: string;
  readonly formats: readonly Format[];
}

export interface NumberKind {
  readonly type: 'number' | 'integer';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  /** As people count: 19.99 is a multiple of 0.01. */
  readonly multipleOf?: number;
}

export interface ListKind {
  readonly type: 'array';
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: PropertyDefinition;
}

export interface ObjectKind {
  readonly type: 'object';
  /** Absent: any. */
  readonly properties?: ReadonlyMap<string, PlanProperty>;
}

/** Where values are looked at: what code passes to a call, or what leaves after hashing. Names are the plan's in both. */
export type View = 'given' | 'sent';

/** The shape of a definition's values. Definitions inside it are not followed: ask for their shapes in turn. */
export function toShape(definition: PropertyDefinition, view: View): Shape {
  if (isHash(definition, view)) return shapeHash(definition);
  const values = listValues(definition);
  const kinds = listKinds(definition, values?.includes(null) ?? false);
  if (values && kinds && kinds.length > 2 && saysNoMore(kinds, values)) return { values };
  return { ...(values && { values }), ...(kinds && { kinds }) };
}

function saysNoMore(kinds: readonly Kind[], values: readonly Literal[]): boolean {
  return kinds.every(isOpen) && values.every((value) => kinds.some(({ type }) => isOf(type, value)));
}

function isOf(type: Kind['type'], value: Literal): boolean {
  if (value === null) return type === 'null';
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

/** Whether an event, or an object, must have it: what is required under a condition only people can check. */
export function isAlwaysRequired({ required, when }: PlanProperty): boolean {
  return required && when === undefined;
}

function isHash({ hash }: PropertyDefinition, view: View): boolean {
  return hash !== undefined && (hash.by === 'caller' || view === 'sent');
}

// The pattern and the limits of the definition are about the raw value.
function shapeHash(definition: PropertyDefinition): Shape {
  const text: Kind = { type: 'string', formats: [findFormat('sha256-lower') as Format] };
  return { kinds: definition.nullable ? [text, { type: 'null' }] : [text] };
}

function listValues({ const: only, enum: some, nullable }: PropertyDefinition): readonly Literal[] | undefined {
  const values = only === undefined ? some : [only];
  if (!values) return undefined;
  const distinct = [...new Set(values)];
  return nullable && !distinct.includes(null) ? [...distinct, null] : distinct;
}

function listKinds(definition: PropertyDefinition, hasNull: boolean): Kind[] | undefined {
  const types = simplify(definition);
  const kinds = types.includes('any') ? listAny(definition) : types.map((type) => toKind(type, definition));
  if (kinds && (definition.nullable || hasNull) && !types.includes('any')) kinds.push({ type: 'null' });
  return kinds;
}

/** The types without those that another one includes. What is hashed is text, where the plan says no type. */
function simplify({ types, typed, hash }: PropertyDefinition): readonly PropertyType[] {
  if (hash?.by === 'code' && !typed) return ['string'];
  const without: PropertyType[] = [];
  if (types.includes('number')) without.push('integer');
  if (types.includes('string')) without.push('date', 'timestamp');
  return types.filter((type, index) => !without.includes(type) && types.indexOf(type) === index);
}

// A constraint speaks of one kind of value alone. Without any, there is nothing to tell kinds apart for.
function listAny(definition: PropertyDefinition): Kind[] | undefined {
  const kinds = (['string', 'number', 'array', 'object'] as const).map((type) => toKind(type, definition));
  if (kinds.every((kind) => isOpen(kind))) return undefined;
  return [...kinds, { type: 'boolean' }, { type: 'null' }];
}

function isOpen(kind: Kind): boolean {
  const constraints = Object.keys(kind).length - 1;
  return constraints === 0 || (kind.type === 'string' && constraints === 1 && kind.formats.length === 0);
}

function toKind(type: PropertyType, definition: PropertyDefinition): Kind {
  if (type === 'number' || type === 'integer') return toNumber(type, definition);
  if (type === 'array') return { type, ...pick(definition, ['minItems', 'maxItems', 'uniqueItems', 'items']) };
  if (type === 'object') return toObject(definition);
  if (type === 'boolean') return { type };
  return toText(type, definition);
}

function toText(type: PropertyType, definition: PropertyDefinition): TextKind {
  const names = new Set([type === 'date' ? 'date' : undefined, type === 'timestamp' ? 'date-time' : undefined]);
  names.add(definition.format);
  const find = definition.hash?.by === 'code' ? findFormatToHash : findFormat;
  const formats = [...names].flatMap((name) => (name === undefined ? [] : (find(name) ?? [])));
  return { type: 'string', ...pick(definition, ['minLength', 'maxLength', 'pattern']), formats };
}

const BOUNDS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const;

function toNumber(type: 'number' | 'integer', definition: PropertyDefinition): NumberKind {
  // An infinite bound bounds nothing, and JSON has none.
  return {
    type,
    ...pick(
      definition,
      BOUNDS.filter((field) => Number.isFinite(definition[field])),
    ),
  };
}

// An object whose fields the plan does not list may have any.
function toObject({ properties }: PropertyDefinition): ObjectKind {
  return properties && properties.size > 0 ? { type: 'object', properties } : { type: 'object' };
}

function pick<Field extends keyof PropertyDefinition>(
  definition: PropertyDefinition,
  fields: readonly Field[],
): { [Key in Field]?: NonNullable<PropertyDefinition[Key]> } {
  const picked: { [Key in Field]?: NonNullable<PropertyDefinition[Key]> } = {};
  for (const field of fields) {
    const value = definition[field];
    if (value !== undefined && value !== null && value !== false) picked[field] = value as never;
  }
  return picked;
}
