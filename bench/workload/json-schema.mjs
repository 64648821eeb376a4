import { baseProperties, listShared, moneyProperties } from './properties.mjs';
import { toPascal } from './words.mjs';

const formats = new Set(['date', 'date-time', 'email', 'uri', 'uuid']);

/** The shared definitions and one object per event; `root` is where references point to. */
export function createDefinitions(events, root) {
  const shared = Object.entries(listShared(events));
  return Object.fromEntries([
    ...shared.map(([name, definition]) => [toPascal(name), describeDefinition(definition)]),
    ...events.map((event) => [toPascal(event.name), describeEvent(event, root)]),
  ]);
}

/** One document whose properties are the events: json-schema-to-typescript makes an interface of each. */
export function printJsonSchema(events) {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'AcmeStoreEvents',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(events.map(({ name }) => [name, { $ref: `#/definitions/${toPascal(name)}` }])),
    definitions: createDefinitions(events, '#/definitions'),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function describeEvent(event, root) {
  const properties = [...listGroupProperties(event), ...event.properties];
  return {
    description: `${event.description} ${event.question}`,
    type: 'object',
    additionalProperties: false,
    required: properties.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(properties.map((property) => [property.name, describeProperty(property, root)])),
  };
}

function describeProperty({ name, shared, definition }, root) {
  return shared ? { $ref: `${root}/${toPascal(name)}` } : describeDefinition(definition);
}

function describeDefinition({ example, pii, hash, format, ...definition }) {
  return formats.has(format) ? { ...definition, format } : definition;
}

function listGroupProperties(event) {
  const base = Object.keys(baseProperties).map((name) => ({ name, shared: true, required: name !== 'user_id' }));
  const money = Object.keys(moneyProperties).map((name) => ({ name, shared: true, required: true }));
  return event.groups.includes('money') ? [...base, ...money] : base;
}
