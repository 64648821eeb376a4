import type { PlanProperty, PropertyDefinition, PropertyType } from '../../../plan/model.js';
import { printKey, printLiteralType, printString } from '../../print/typescript/literals.js';
import { documentDefinition, documentProperty } from './describe-property.js';
import { printPattern } from './print-pattern.js';
import { isRequired } from './tracked-event.js';
import type { Scope } from './transports/transport.js';

const STEP = '  ';
const OPEN_OBJECT = '{ readonly [name: string]: unknown }';
const KEYWORDS: Readonly<Record<Exclude<PropertyType, 'array' | 'object'>, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  date: 'string',
  timestamp: 'string',
  any: 'unknown',
};

/** What printed types may refer to, and how they are printed. */
export interface References {
  /** Collects the names of shared definitions. */
  readonly shared: Set<string>;
  /** Whether patterns become template literal types. */
  readonly patterns: boolean;
  readonly scope: Scope;
  /** What is printed of members at the top level already, by their definitions. */
  readonly required: Map<PropertyDefinition, string>;
  readonly optional: Map<PropertyDefinition, string>;
}

export function createReferences(patterns: boolean, scope: Scope): References {
  return { shared: new Set(), patterns, scope, required: new Map(), optional: new Map() };
}

/** The members of an event's or an object's type, documented. */
export function printMembers(properties: Iterable<PlanProperty>, indent: string, references: References): string[] {
  const lines: string[] = [];
  for (const property of properties) lines.push(printMember(property, indent, references));
  return lines;
}

// Most properties of a large plan are a few definitions, used a thousand times.
function printMember(property: PlanProperty, indent: string, references: References): string {
  if (indent !== STEP || property.when !== undefined) return printAnew(property, indent, references);
  const known = isRequired(property) ? references.required : references.optional;
  const printed = known.get(property.definition) ?? printAnew(property, indent, references);
  known.set(property.definition, printed);
  return printed;
}

function printAnew(property: PlanProperty, indent: string, references: References): string {
  const lines = documentProperty(property).map((line) => indent + line);
  const name = printKey(property.name) + (isRequired(property) ? '' : '?');
  return [...lines, `${indent}readonly ${name}: ${printUse(property, indent, references)};`].join('\n');
}

/** The member of a shared definition in the type that holds them. */
export function printDefinition(definition: PropertyDefinition, indent: string, references: References): string[] {
  const doc = documentDefinition(definition).map((line) => indent + line);
  return [...doc, `${indent}readonly ${printKey(definition.name)}: ${printType(definition, indent, references)};`];
}

// A keyword says as much as a reference by itself, and what a place tightens is its own.
function printUse({ definition, shared, own }: PlanProperty, indent: string, references: References): string {
  if (shared === undefined || own || isKeyword(definition)) return printType(definition, indent, references);
  references.shared.add(shared);
  return `SharedProperties[${printString(shared)}]`;
}

function printType(definition: PropertyDefinition, indent: string, references: References): string {
  return listAlternatives(definition, indent, references).join(' | ');
}

function listAlternatives(definition: PropertyDefinition, indent: string, references: References): string[] {
  const types = listTypes(definition, indent, references);
  if (types.includes('unknown')) return ['unknown'];
  return [...new Set(definition.nullable ? [...types, 'null'] : types)];
}

function listTypes(definition: PropertyDefinition, indent: string, references: References): string[] {
  if (definition.const !== undefined) return [printLiteralType(definition.const)];
  if (definition.enum) return definition.enum.map(printLiteralType);
  // What is hashed is text; a value without a type could be anything.
  if (definition.hash && !definition.typed) return [printText(definition, references)];
  return definition.types.map((type) => printOne(type, definition, indent, references));
}

function printOne(type: PropertyType, definition: PropertyDefinition, indent: string, references: References): string {
  if (type === 'array') return `readonly ${printItem(definition.items, indent, references)}[]`;
  if (type === 'object') return printObject(definition.properties, indent, references);
  return type === 'string' ? printText(definition, references) : KEYWORDS[type];
}

function printText({ hash, pattern }: PropertyDefinition, { patterns, scope }: References): string {
  if (hash?.by !== 'caller') return (patterns && pattern !== undefined && printPattern(pattern)) || 'string';
  for (const way of ['asHash', 'hashText']) scope.use(way);
  return scope.use('HashedText');
}

function printItem(items: PropertyDefinition | undefined, indent: string, references: References): string {
  if (!items) return 'unknown';
  const alternatives = listAlternatives(items, indent, references);
  const type = alternatives.join(' | ');
  return alternatives.length > 1 || type.startsWith('readonly ') ? `(${type})` : type;
}

function printObject(
  properties: ReadonlyMap<string, PlanProperty> | undefined,
  indent: string,
  references: References,
): string {
  if (!properties || properties.size === 0) return OPEN_OBJECT;
  return ['{', ...printMembers(properties.values(), indent + STEP, references), `${indent}}`].join('\n');
}

function isKeyword(definition: PropertyDefinition): boolean {
  if (definition.enum || definition.const !== undefined || definition.pattern !== undefined) return false;
  return !definition.types.some((type) => type === 'array' || type === 'object');
}
