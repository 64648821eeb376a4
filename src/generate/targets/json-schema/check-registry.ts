import { posix } from 'node:path';
import { at, type Plan } from '../../../plan/model.js';
import { checkIglu } from '../../iglu.js';
import type { Finding } from '../../target.js';
import { checkPatterns, listDefinitions } from '../../values/check-patterns.js';
import { type IgluSchema, listIgluSchemas } from './iglu-schema.js';
import type { JsonSchemaOptions } from './options.js';
import { listEvents } from './schemas.js';

interface Registry {
  readonly plan: Plan;
  readonly options: JsonSchemaOptions;
  readonly out: string;
}

/** What a registry of Iglu cannot hold. */
export function* checkRegistry({ plan, options, out }: Registry): Generator<Finding> {
  if (posix.extname(out) !== '') {
    yield {
      severity: 'error',
      message: `"${out}" is one file, and Iglu wants one for each schema.`,
      help: 'Name a folder.',
      location: at(plan, 'generate'),
    };
  }
  const events = listEvents(plan);
  const destinations = [...plan.destinations.values()].filter(({ type }) => type === 'snowplow');
  yield* checkIglu({ plan, destinations, events });
  yield* checkPatterns([...listDefinitions(events)]);
  yield* checkPaths(listIgluSchemas(plan, options.iglu ?? ''));
}

function* checkPaths(schemas: readonly IgluSchema[]): Generator<Finding> {
  const owners = new Map<string, IgluSchema>();
  for (const schema of schemas) {
    // Some file systems hold `A` and `a` to be one name.
    const key = schema.path.toLowerCase();
    const first = owners.get(key);
    if (!first) owners.set(key, schema);
    else yield reportClash(schema, first);
  }
}

function reportClash({ event, route, path }: IgluSchema, first: IgluSchema): Finding {
  return {
    severity: 'error',
    message: `"${event.name}" and "${first.event.name}" would both be the schema "${path}".`,
    help: 'Give one of them another name there with "as".',
    location: route.location,
    related: [{ message: `"${first.event.name}" stands here.`, location: first.route.location }],
  };
}
