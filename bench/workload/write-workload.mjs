import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changeEvents } from './changes.mjs';
import { createEvents } from './events.mjs';
import { printJsonSchema } from './json-schema.mjs';
import { printOpenapi, printRedoclyConfig } from './print-openapi.mjs';
import { printPlan } from './print-plan.mjs';
import { printBufConfig, printProto } from './print-proto.mjs';

/** Writes one plan of `count` events in every format, and what it becomes a release later. */
export function writeWorkload(folder, count) {
  const events = createEvents(count);
  const changed = changeEvents(events);
  const files = {
    'plan.yaml': printPlan(events, '2.3.0'),
    'plan-strict.yaml': printPlan(events, '2.3.0', 'strict'),
    'plan-faulty.yaml': printPlan(spoilLast(events), '2.3.0'),
    'plan-changed.yaml': printPlan(changed, '3.0.0'),
    'proto/buf.yaml': printBufConfig(),
    'proto/acme/events/v1/events.proto': printProto(events),
    'proto-changed/buf.yaml': printBufConfig(),
    'proto-changed/acme/events/v1/events.proto': printProto(changed),
    'schema.json': printJsonSchema(events),
    'openapi.yaml': printOpenapi(events),
    'redocly.yaml': printRedoclyConfig(),
  };
  for (const [name, text] of Object.entries(files)) writeInto(join(folder, name), text);
}

/** A plan whose last event alone has a fault. */
function spoilLast(events) {
  return events.map((event, index) => (index === events.length - 1 ? { ...event, tier: 'none' } : event));
}

function writeInto(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
