import { posix } from 'node:path';
import type { Plan } from '../../../plan/model.js';
import { defineTarget, type GeneratedFile } from '../../target.js';
import { checkPlan } from './check-plan.js';
import { checkRegistry } from './check-registry.js';
import { listIgluSchemas, printIgluSchema } from './iglu-schema.js';
import { printJson } from './json.js';
import { type JsonSchemaOptions, OPTIONS } from './options.js';
import { BUNDLE, eventPath, listEvents, printBundle, printEventSchema } from './schemas.js';

/**
 * The plan for whatever reads JSON Schema (draft 2020-12): one schema for the properties of each event, complete
 * in itself, and a bundle that checks `{ event, properties }` of any of them. Names are the plan's, before
 * destinations rename them. With `iglu`, the schemas of what arrives at Snowplow, as a registry has them.
 */
export const jsonSchema = defineTarget<JsonSchemaOptions>({
  id: 'json-schema',
  summary: 'JSON Schemas of what events carry: one for each event, and one bundle.',
  defaultOut: 'schemas',
  options: OPTIONS,
  check: (context) => (context.options.iglu === undefined ? checkPlan(context.plan) : checkRegistry(context)),
  generate: ({ plan, options, out }) => {
    if (options.iglu !== undefined) return printRegistry(plan, options, options.iglu);
    const bundle = { path: BUNDLE, content: printJson(printBundle(plan, options)) };
    if (posix.extname(out) !== '' || options.files === 'bundle') return [bundle];
    const events = listEvents(plan).map((event) => ({
      path: eventPath(event),
      content: printJson(printEventSchema(plan, event, options)),
    }));
    return options.files === 'events' ? events : [bundle, ...events];
  },
});

function printRegistry(plan: Plan, options: JsonSchemaOptions, version: string): GeneratedFile[] {
  return listIgluSchemas(plan, version).map((schema) => ({
    path: schema.path,
    content: printJson(printIgluSchema(schema, options, version)),
  }));
}
