import type { PlanProperty, PropertyDefinition } from '../model.js';
import { type BuildContext, collectAllows, report, suggestKnown } from './build-context.js';
import { checkRequired, checkTightening } from './check-tightening.js';
import { countFields, MOST_FIELDS } from './count-fields.js';
import { field, fieldPiece, locationOf, nameLocation, type Piece, piecesOf } from './piece.js';
import { inferTypes, isTyped, listValues, readExamples, readFields, readTypes } from './read-definition.js';
import { type Draft, NONE, toCustom, toFlag, toText } from './read-node.js';

const ANY: PropertyDefinition['types'] = ['any'];
const NO_EXAMPLES: readonly unknown[] = [];

/** A definition as it is written, over the one that it extends. */
export function buildDefinition(context: BuildContext, piece: Piece, base?: PropertyDefinition): PropertyDefinition {
  collectAllows(context, piece);
  const definition = startDefinition(piece, base);
  readFields(piece, definition);
  readNested(context, piece, definition, base);
  definition.types = readTypes(piece) ?? base?.types ?? inferTypes(definition);
  definition.typed ||= isTyped(piece);
  if (!field(piece, 'nullable') && listValues(definition).includes(null)) definition.nullable = true;
  definition.examples = readExamples(piece) ?? definition.examples;
  const custom = toCustom(piece.node);
  if (custom.size > 0) definition.custom = new Map([...definition.custom, ...custom]);
  if (base) checkTightening(context, definition, base);
  return definition;
}

// Written out: most definitions extend nothing, and a spread costs more than the rest of reading them.
function startDefinition(piece: Piece, base: PropertyDefinition | undefined): Draft<PropertyDefinition> {
  const location = locationOf(piece);
  if (base) return { ...base, name: piece.name, location };
  return { name: piece.name, location, types: ANY, typed: false, nullable: false, examples: NO_EXAMPLES, custom: NONE };
}

function readNested(
  context: BuildContext,
  piece: Piece,
  definition: Draft<PropertyDefinition>,
  base: PropertyDefinition | undefined,
): void {
  const items = fieldPiece(piece, 'items');
  const fields = fieldPiece(piece, 'properties');
  if (items) definition.items = buildDefinition(context, items, base?.items);
  if (fields) definition.properties = buildUses(context, fields, { over: base?.properties });
  if (items || fields) limitFields(context, piece, definition);
}

// Definitions that list each other can stand for more fields than anything could write out.
function limitFields(context: BuildContext, piece: Piece, definition: Draft<PropertyDefinition>): void {
  if (countFields(definition) <= MOST_FIELDS) return;
  report(context, {
    message: `"${piece.name}" has more than ${MOST_FIELDS} fields, those inside its fields included.`,
    help: 'Split it into several properties.',
    location: nameLocation(piece),
  });
  delete definition.items;
  delete definition.properties;
}

/** Where properties are listed. */
interface Listing {
  /** The group that lists them. */
  readonly group?: string;
  /** The fields of the object that they extend. */
  readonly over?: ReadonlyMap<string, PlanProperty> | undefined;
}

/** The properties that an event, a group or an object lists, over those that it inherits. */
export function buildUses(
  context: BuildContext,
  piece: Piece | undefined,
  listing: Listing = {},
): Map<string, PlanProperty> {
  const uses = new Map<string, PlanProperty>(listing.over);
  for (const use of piecesOf(piece)) uses.set(use.name, buildUse(context, use, listing));
  return uses;
}

/** `required`, `optional`, or a definition that may extend the one of the same name. */
function buildUse(context: BuildContext, piece: Piece, { group, over }: Listing): PlanProperty {
  const inherited = over?.get(piece.name);
  const shared = context.shared.get(piece.name);
  const base = inherited?.definition ?? shared;
  const isMap = piece.node.kind === 'map';
  const use: Draft<PlanProperty> = {
    name: piece.name,
    location: locationOf(piece),
    required: isMap ? toFlag(field(piece, 'required')) === true : toText(piece.node) === 'required',
    definition: isMap ? buildDefinition(context, piece, base) : (base ?? refuseUnknown(context, piece)),
    own: isMap && hasOwnConstraints(piece),
  };
  const when = toText(field(piece, 'when'));
  if (base && base === shared) use.shared = piece.name;
  if (group !== undefined) use.group = group;
  if (when !== undefined) use.when = when;
  if (inherited) checkRequired(context, use, inherited);
  return use;
}

const LISTED: ReadonlySet<string | undefined> = new Set(['required', 'optional']);

function refuseUnknown(context: BuildContext, piece: Piece): PropertyDefinition {
  const refusal = context.shared.refusal(piece.name);
  if (refusal) reportRefused(context, piece, refusal);
  else if (LISTED.has(toText(piece.node))) reportUnshared(context, piece);
  return startDefinition(piece, undefined);
}

function reportRefused(context: BuildContext, piece: Piece, refusal: string): void {
  report(context, {
    message: `The shared property "${piece.name}" ${refusal}.`,
    help: 'Define the field here, or leave it out.',
    location: nameLocation(piece),
  });
}

function reportUnshared(context: BuildContext, piece: Piece): void {
  const near = suggestKnown(context, piece.name, context.shared.names());
  report(context, {
    code: 'reference',
    message: `"${piece.name}" is not a shared property.`,
    help: near
      ? `Write "${near}", or define "${piece.name}" here.`
      : `Define "${piece.name}" under "properties" of the plan, or here.`,
    location: nameLocation(piece),
  });
}

function hasOwnConstraints(piece: Piece): boolean {
  if (piece.node.kind !== 'map') return false;
  for (const key of piece.node.entries.keys()) if (key !== 'required' && key !== 'when' && key !== 'allow') return true;
  return false;
}
