import { suggestName } from '../../source/suggest.js';
import type { Hash, PlanProperty, PropertyDefinition, PropertyType } from '../model.js';
import { PII_LEVELS, PROPERTY_TYPES } from '../vocabulary.js';
import { type BuildContext, collectAllows, report } from './build-context.js';
import { checkTightening } from './check-tightening.js';
import {
  compact,
  field,
  fieldPiece,
  locationOf,
  type Piece,
  piecesOf,
  toChoice,
  toCustom,
  toFlag,
  toLiteral,
  toNames,
  toNumber,
  toPlain,
  toText,
} from './read-node.js';

/** A definition as it is written, over the shared one that it extends. */
export function buildDefinition(context: BuildContext, piece: Piece, base?: PropertyDefinition): PropertyDefinition {
  collectAllows(context, piece);
  const own = readDefinition(context, piece);
  const written = readTypes(piece);
  const merged = {
    ...base,
    ...own,
    types: written ?? base?.types ?? inferTypes(own),
    typed: isTyped(piece) || base?.typed === true,
  };
  const definition: PropertyDefinition = {
    ...merged,
    nullable: own.nullable ?? base?.nullable ?? false,
    examples: readExamples(piece) ?? base?.examples ?? [],
    custom: new Map([...(base?.custom ?? []), ...toCustom(piece.node)]),
    name: piece.name,
    location: locationOf(piece),
  };
  if (base) checkTightening(context, definition, base);
  return definition;
}

/**
 * A property as an event, a group or an object lists it: `required`, `optional`, or a definition that may
 * extend a shared one of the same name.
 */
export function buildUse(context: BuildContext, piece: Piece, group?: string): PlanProperty {
  const shared = context.shared.get(piece.name);
  const origin = compact<Pick<PlanProperty, 'shared' | 'group'>>({ shared: shared && piece.name, group });
  const base = { name: piece.name, location: locationOf(piece), ...origin };
  if (piece.node.kind !== 'map') return { ...base, ...useShared(context, piece, shared) };
  const definition = buildDefinition(context, piece, shared);
  const required = toFlag(field(piece, 'required')) ?? false;
  const when = toText(field(piece, 'when'));
  return { ...base, required, definition, own: hasOwnConstraints(piece), ...(when !== undefined && { when }) };
}

export function buildUses(context: BuildContext, piece: Piece | undefined, group?: string): Map<string, PlanProperty> {
  return new Map(piecesOf(piece).map((use) => [use.name, buildUse(context, use, group)]));
}

function useShared(context: BuildContext, piece: Piece, shared: PropertyDefinition | undefined) {
  const required = toText(piece.node) === 'required';
  if (shared) return { required, definition: shared, own: false };
  const near = suggestName(piece.name, context.shared.keys());
  report(context, {
    code: 'reference',
    message: `"${piece.name}" is not a shared property.`,
    help: near
      ? `Write "${near}", or define "${piece.name}" here.`
      : `Define "${piece.name}" under "properties" of the plan, or here.`,
    location: { ...locationOf(piece), on: 'key' },
  });
  return { required, definition: emptyDefinition(piece), own: false };
}

function emptyDefinition(piece: Piece): PropertyDefinition {
  return {
    name: piece.name,
    location: locationOf(piece),
    types: ['any'],
    typed: false,
    nullable: false,
    examples: [],
    custom: new Map(),
  };
}

function hasOwnConstraints(piece: Piece): boolean {
  if (piece.node.kind !== 'map') return false;
  for (const key of piece.node.entries.keys()) if (key !== 'required' && key !== 'when' && key !== 'allow') return true;
  return false;
}

type Own = Partial<Omit<PropertyDefinition, 'name' | 'location' | 'types' | 'typed' | 'examples' | 'custom'>>;

function readDefinition(context: BuildContext, piece: Piece): Own {
  const at = (name: string) => field(piece, name);
  const fallback = at('default');
  return compact<Own>({
    description: toText(at('description')),
    nullable: toFlag(at('nullable')),
    enum: readEnum(piece),
    const: toLiteral(at('const')),
    pattern: toText(at('pattern')),
    format: toText(at('format')),
    ...readBounds(piece),
    items: buildItems(context, piece),
    properties: fieldPiece(piece, 'properties') && buildUses(context, fieldPiece(piece, 'properties')),
    unit: toText(at('unit')),
    pii: toChoice(at('pii'), PII_LEVELS),
    hash: readHash(piece),
    default: fallback && toPlain(fallback),
    renamedFrom: toText(at('renamed_from')),
  });
}

const readBounds = (piece: Piece) => ({
  minimum: toNumber(field(piece, 'minimum')),
  maximum: toNumber(field(piece, 'maximum')),
  exclusiveMinimum: toNumber(field(piece, 'exclusive_minimum')),
  exclusiveMaximum: toNumber(field(piece, 'exclusive_maximum')),
  multipleOf: toNumber(field(piece, 'multiple_of')),
  minLength: toNumber(field(piece, 'min_length')),
  maxLength: toNumber(field(piece, 'max_length')),
  minItems: toNumber(field(piece, 'min_items')),
  maxItems: toNumber(field(piece, 'max_items')),
  uniqueItems: toFlag(field(piece, 'unique_items')),
});

function buildItems(context: BuildContext, piece: Piece): PropertyDefinition | undefined {
  const items = fieldPiece(piece, 'items');
  return items && buildDefinition(context, items);
}

function readEnum(piece: Piece) {
  const node = field(piece, 'enum');
  if (node?.kind !== 'list') return undefined;
  return node.items.map(toLiteral).filter((value) => value !== undefined);
}

function readHash(piece: Piece): Hash | undefined {
  const hash = fieldPiece(piece, 'hash');
  if (!hash) return undefined;
  return { algorithm: 'sha256', by: toText(field(hash, 'by')) === 'caller' ? 'caller' : 'code' };
}

function readExamples(piece: Piece): unknown[] | undefined {
  const one = field(piece, 'example');
  const many = field(piece, 'examples');
  if (!one && !many) return undefined;
  const list = many?.kind === 'list' ? many.items.map(toPlain) : [];
  return one ? [toPlain(one), ...list] : list;
}

function readTypes(piece: Piece): PropertyType[] | undefined {
  const known = toNames(field(piece, 'type')).filter((name): name is PropertyType =>
    PROPERTY_TYPES.includes(name as never),
  );
  return known.length > 0 ? known : undefined;
}

function isTyped(piece: Piece): boolean {
  return ['type', 'enum', 'const'].some((name) => field(piece, name) !== undefined);
}

// `enum` and `const` say the type themselves; `items` and `properties` can only mean one.
function inferTypes(own: Own): PropertyType[] {
  const values = own.enum ?? (own.const === undefined ? [] : [own.const]);
  const types = new Set<PropertyType>();
  for (const value of values) if (value !== null) types.add(typeOf(value));
  if (types.size === 0 && own.items) types.add('array');
  if (types.size === 0 && own.properties) types.add('object');
  return types.size > 0 ? [...types] : ['any'];
}

function typeOf(value: string | number | boolean): PropertyType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return Number.isInteger(value) ? 'integer' : 'number';
}
