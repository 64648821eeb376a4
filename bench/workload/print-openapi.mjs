import { owners } from './events.mjs';
import { createDefinitions } from './json-schema.mjs';
import { printYaml } from './print-yaml.mjs';
import { toPascal, toSentence } from './words.mjs';

/** An API that takes each event at a path of its own; clean under Redocly's `recommended`. */
export function printOpenapi(events) {
  return printYaml({
    openapi: '3.1.0',
    info: {
      title: 'Acme Store events',
      description: 'Takes the events of the measurement plan.',
      version: '2.3.0',
      license: { name: 'MIT', url: 'https://acme.test/license' },
    },
    servers: [{ url: 'https://collect.acme.test' }],
    security: [{ writeKey: [] }],
    tags: owners.map((owner) => ({ name: owner, description: `Events of the ${owner} team.` })),
    paths: Object.fromEntries(events.map((event) => [`/events/${event.name}`, { post: describeOperation(event) }])),
    components: {
      securitySchemes: { writeKey: { type: 'apiKey', in: 'header', name: 'x-write-key' } },
      responses: { Accepted: { description: 'Accepted.' }, Invalid: { description: 'Not as planned.' } },
      schemas: createDefinitions(events, '#/components/schemas'),
    },
  });
}

export function printRedoclyConfig() {
  return 'extends: [recommended]\n';
}

function describeOperation(event) {
  const words = toSentence(event.name.replaceAll('_', ' '));
  return {
    operationId: `track${toPascal(event.name)}`,
    summary: words,
    description: event.description,
    tags: [event.owner],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${toPascal(event.name)}` } } },
    },
    responses: {
      202: { $ref: '#/components/responses/Accepted' },
      400: { $ref: '#/components/responses/Invalid' },
    },
  };
}
