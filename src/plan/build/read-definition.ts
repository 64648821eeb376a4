import type { Node } from '../../source/node.js';
import type { Hash, PropertyDefinition, PropertyType } from '../model.js';
import { FORMATS, PII_LEVELS, PROPERTY_TYPES } from '../vocabulary.js';
import { field, type Piece } from './piece.js';
import { dropAbsent, toChoice, toFlag, toLiteral, toNames, toNumber, toPlain, toText } from './read-node.js';

type FieldReader = readonly [field: keyof PropertyDefinition, read: (node: Node) => unknown];

/** Field of the plan → field of the model, and how it is read. Those that hold definitions are read elsewhere. */
const FIELDS: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['description', ['description', toText]],
  ['nullable', ['nullable', toFlag]],
  ['enum', ['enum', toLiterals]],
  ['const', ['const', toLiteral]],
  ['pattern', ['pattern', toText]],
  ['format', ['format', (node) => toChoice(node, FORMATS)]],
  ['minimum', ['minimum', toNumber]],
  ['maximum', ['maximum', toNumber]],
  ['exclusive_minimum', ['exclusiveMinimum', toNumber]],
  ['exclusive_maximum', ['exclusiveMaximum', toNumber]],
  ['multiple_of', ['multipleOf', toNumber]],
  ['min_length', ['minLength', toNumber]],
  ['max_length', ['maxLength', toNumber]],
  ['min_items', ['minItems', toNumber]],
  ['max_items', ['maxItems', toNumber]],
  ['unique_items', ['uniqueItems', toFlag]],
  ['unit', ['unit', toText]],
  ['pii', ['pii', (node) => toChoice(node, PII_LEVELS)]],
  ['hash', ['hash', toHash]],
  ['default', ['default', toPlain]],
  ['renamed_from', ['renamedFrom', toText]],
]);

/** Writes into `definition` what the plan says at `piece`, apart from its types and the definitions in it. */
export function readFields(piece: Piece, definition: object): void {
  if (piece.node.kind !== 'map') return;
  piece.node.entries.forEach(({ value: node }, key) => {
    const reader = FIELDS.get(key);
    const value = reader?.[1](node);
    if (reader && value !== undefined) (definition as Record<string, unknown>)[reader[0]] = value;
  });
}

/** The types that the plan writes; those that do not exist were refused. */
export function readTypes(piece: Piece): readonly PropertyType[] | undefined {
  const names = toNames(field(piece, 'type'));
  const [only] = names;
  if (names.length === 1) return ALONE.get(only as string);
  const types = names.filter((name): name is PropertyType => ALONE.has(name));
  return types.length > 0 ? types : undefined;
}

/** Most properties have one type: the lists of one are shared. */
const ALONE: ReadonlyMap<string, readonly PropertyType[]> = new Map(PROPERTY_TYPES.map((type) => [type, [type]]));

export function isTyped(piece: Piece): boolean {
  return ['type', 'enum', 'const'].some((name) => field(piece, name) !== undefined);
}

/** `enum` and `const` say the type themselves; `items` and `properties` can only mean one. */
export function inferTypes(definition: Pick<PropertyDefinition, 'enum' | 'const' | 'items' | 'properties'>) {
  const types = new Set<PropertyType>();
  for (const value of listValues(definition)) if (value !== null) types.add(typeOf(value));
  if (types.size === 0 && definition.items) types.add('array');
  if (types.size === 0 && definition.properties) types.add('object');
  return types.size > 0 ? [...types] : (['any'] as const);
}

/** Every value that `enum` or `const` allows. */
export function listValues({ enum: values, const: only }: Pick<PropertyDefinition, 'enum' | 'const'>) {
  return only === undefined ? (values ?? []) : [only];
}

function typeOf(value: string | number | boolean): PropertyType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return Number.isInteger(value) ? 'integer' : 'number';
}

export function readExamples(piece: Piece): readonly unknown[] | undefined {
  const one = field(piece, 'example');
  const many = field(piece, 'examples');
  if (!one && !many) return undefined;
  const list = many?.kind === 'list' ? many.items.map(toPlain) : [];
  return one ? [toPlain(one), ...list] : list;
}

function toLiterals(node: Node) {
  return node.kind === 'list' ? dropAbsent(node.items.map(toLiteral)) : undefined;
}

function toHash(node: Node): Hash {
  const by = node.kind === 'map' ? toText(node.entries.get('by')?.value) : undefined;
  return { algorithm: 'sha256', by: by === 'caller' ? 'caller' : 'code' };
}
