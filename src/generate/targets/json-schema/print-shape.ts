import {
  isAlwaysRequired,
  type Kind,
  type ListKind,
  type ObjectKind,
  type Shape,
  type TextKind,
} from '../../values/shape.js';
import { type Json, toObject } from './json.js';
import type { PropertyPrinter } from './property-schema.js';

/** A shape as keywords of JSON Schema, which pass the strict mode of ajv: one type beside `null`, or `anyOf`. */
export function printShape(shape: Shape, printer: PropertyPrinter): Json {
  const { values, kinds } = shape;
  return { ...(kinds && printKinds(kinds, printer)), ...(values && printValues(values)) };
}

function printValues(values: NonNullable<Shape['values']>): Json {
  const finite = values.filter((value) => typeof value !== 'number' || Number.isFinite(value));
  return finite.length === 1 ? { const: finite[0] } : { enum: finite };
}

function printKinds(kinds: readonly Kind[], printer: PropertyPrinter): Json {
  const [first, second] = kinds;
  if (first && !second) return printKind(first, printer);
  if (first && second?.type === 'null' && kinds.length === 2) {
    return { ...printKind(first, printer), type: [first.type, 'null'] };
  }
  return { anyOf: kinds.map((kind) => printKind(kind, printer)) };
}

function printKind(kind: Kind, printer: PropertyPrinter): Json {
  if (kind.type === 'string') return printText(kind, printer.assertFormats);
  if (kind.type === 'array') return printList(kind, printer);
  return kind.type === 'object' ? printObject(kind, printer) : { ...kind };
}

function printText({ formats, pattern, ...rest }: TextKind, assertFormats: boolean): Json {
  const standard = formats.filter((format) => format.standard).map(({ name }) => ({ format: name }));
  const asserted = formats.filter((format) => !format.standard || assertFormats).map((format) => format.pattern);
  const patterns = [...(pattern === undefined ? [] : [pattern]), ...asserted].map((one) => ({ pattern: one }));
  const [format, ...otherFormats] = standard;
  const [first, ...otherPatterns] = patterns;
  const others = [...otherFormats, ...otherPatterns];
  return { ...rest, ...format, ...first, ...(others.length > 0 && { allOf: others }) };
}

function printList({ items, ...rest }: ListKind, printer: PropertyPrinter): Json {
  return { ...rest, ...(items && { items: printer.definition(items) }) };
}

function printObject({ type, properties }: ObjectKind, printer: PropertyPrinter): Json {
  return properties ? printMembers(properties, printer) : { type };
}

/** The keywords of an object with these properties: an event's, or one inside of it. */
export function printMembers(properties: NonNullable<ObjectKind['properties']>, printer: PropertyPrinter): Json {
  const printed = Array.from(properties.values(), (property) => [property.name, printer.use(property)] as const);
  const required = [...properties.values()].filter(isAlwaysRequired).map(({ name }) => name);
  const hidden = printed.find(([name]) => name === '__proto__');
  return {
    type: 'object',
    properties: toObject(printed.filter((member) => member !== hidden)),
    // To several validators a member of this name is no member: by a pattern all of them see it.
    ...(hidden && { patternProperties: { '^__proto__$': hidden[1] } }),
    ...(required.length > 0 && { required }),
    additionalProperties: printer.additional,
  };
}
