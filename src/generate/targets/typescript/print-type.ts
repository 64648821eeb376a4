import type { PlanProperty, PropertyDefinition, PropertyType } from '../../../plan/model.js';
import { printDoc } from '../../print/typescript/comments.js';
import { printKey, printLiteralType, printString } from '../../print/typescript/literals.js';
import { describeDefinition, describeProperty } from './describe-property.js';
import { isRequired } from './tracked-event.js';

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

/** The members of an event's or an object's type, documented. */
export function printMembers(properties: Iterable<PlanProperty>, indent: string): string[] {
  return [...properties].flatMap((property) => [
    ...printDoc(describeProperty(property), indent),
    `${indent}readonly ${printKey(property.name)}${isRequired(property) ? '' : '?'}: ${printUse(property, indent)};`,
  ]);
}

/** The members of the type that holds the shared definitions. */
export function printDefinitions(definitions: Iterable<PropertyDefinition>, indent: string): string[] {
  return [...definitions].flatMap((definition) => [
    ...printDoc(describeDefinition(definition), indent),
    `${indent}readonly ${printKey(definition.name)}: ${printType(definition, indent)};`,
  ]);
}

/** The shared definition that the type of a property refers to. A keyword says as much by itself, and what an event tightens is its own. */
export function findReference({ definition, shared, own }: PlanProperty): string | undefined {
  return own || isKeyword(definition) ? undefined : shared;
}

function printUse(property: PlanProperty, indent: string): string {
  const reference = findReference(property);
  if (reference === undefined) return printType(property.definition, indent);
  return `SharedProperties[${printString(reference)}]`;
}

function printType(definition: PropertyDefinition, indent: string): string {
  return listAlternatives(definition, indent).join(' | ');
}

function listAlternatives(definition: PropertyDefinition, indent: string): string[] {
  const types = listTypes(definition, indent);
  if (types.includes('unknown')) return ['unknown'];
  return [...new Set(definition.nullable ? [...types, 'null'] : types)];
}

function listTypes(definition: PropertyDefinition, indent: string): string[] {
  if (definition.const !== undefined) return [printLiteralType(definition.const)];
  if (definition.enum) return definition.enum.map(printLiteralType);
  // What is hashed is text; a value without a type could be anything.
  if (definition.hash?.by === 'code' && !definition.typed) return ['string'];
  return definition.types.map((type) => printOne(type, definition, indent));
}

function printOne(type: PropertyType, definition: PropertyDefinition, indent: string): string {
  if (type === 'array') return `readonly ${printItem(definition.items, indent)}[]`;
  if (type === 'object') return printObject(definition.properties, indent);
  return KEYWORDS[type];
}

function printItem(items: PropertyDefinition | undefined, indent: string): string {
  if (!items) return 'unknown';
  const alternatives = listAlternatives(items, indent);
  const type = alternatives.join(' | ');
  return alternatives.length > 1 || type.startsWith('readonly ') ? `(${type})` : type;
}

function printObject(properties: ReadonlyMap<string, PlanProperty> | undefined, indent: string): string {
  if (!properties || properties.size === 0) return OPEN_OBJECT;
  return ['{', ...printMembers(properties.values(), indent + STEP), `${indent}}`].join('\n');
}

function isKeyword(definition: PropertyDefinition): boolean {
  if (definition.enum || definition.const !== undefined) return false;
  return !definition.types.some((type) => type === 'array' || type === 'object');
}
