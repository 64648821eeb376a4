import { posix } from 'node:path';
import { defineTarget } from '../../target.js';
import { checkPlan } from './check-plan.js';
import { printJson } from './json.js';
import { type JsonSchemaOptions, OPTIONS } from './options.js';
import { BUNDLE, eventPath, listEvents, printBundle, printEventSchema } from './schemas.js';

/**
 * The plan for whatever reads JSON Schema (draft 2020-12): one schema for the properties of each event, complete
 * in itself, and a bundle that checks `{ event, properties }` of any of them. Names are the plan's, before
 * destinations rename them.
 */
export const jsonSchema = defineTarget<JsonSchemaOptions>({
  id: 'json-schema',
  summary: 'JSON Schemas of what events carry: one for each event, and one bundle.',
  defaultOut: 'schemas',
  options: OPTIONS,
  check: ({ plan }) => checkPlan(plan),
  generate: ({ plan, options, out }) => {
    const bundle = { path: BUNDLE, content: printJson(printBundle(plan, options)) };
    if (posix.extname(out) !== '' || options.files === 'bundle') return [bundle];
    const events = listEvents(plan).map((event) => ({
      path: eventPath(event),
      content: printJson(printEventSchema(plan, event, options)),
    }));
    return options.files === 'events' ? events : [bundle, ...events];
  },
});
