import { at, atName, type Named, type Plan, type PropertyDefinition } from '../../../plan/model.js';
import type { Finding } from '../../target.js';
import { checkPatterns, listDefinitions } from '../../values/check-patterns.js';
import { toFileName } from './file-names.js';
import { listEvents } from './schemas.js';

/** What schemas cannot say of a plan. */
export function* checkPlan(plan: Plan): Generator<Finding> {
  const events = listEvents(plan);
  yield* checkNames(events, 'file "events/', '.schema.json"');
  yield* checkNames([...plan.properties.values()], '"$defs/property.', '"');
  const definitions = [...listDefinitions(events)];
  yield* checkPatterns(definitions);
  for (const definition of definitions) yield* checkNumbers(definition);
}

// Some file systems hold `A` and `a` to be one name.
function* checkNames(things: readonly Named[], before: string, after: string): Generator<Finding> {
  const owners = new Map<string, Named>();
  for (const thing of things) {
    const name = toFileName(thing.name);
    const first = owners.get(name.toLowerCase());
    if (first) yield reportClash(thing, first, `${before}${name}${after}`);
    else owners.set(name.toLowerCase(), thing);
  }
}

function reportClash(thing: Named, first: Named, place: string): Finding {
  return {
    severity: 'error',
    message: `"${thing.name}" and "${first.name}" would both be the ${place}.`,
    help: 'Rename one of them.',
    location: atName(thing),
    related: [{ message: `"${first.name}" stands here.`, location: atName(first) }],
  };
}

function* checkNumbers(definition: PropertyDefinition): Generator<Finding> {
  const { enum: values = [], const: only } = definition;
  const isInfinite = (value: unknown) => typeof value === 'number' && !Number.isFinite(value);
  if (isInfinite(only)) yield reportNumber(definition, 'const');
  else if (values.some(isInfinite)) yield reportNumber(definition, 'enum');
}

function reportNumber(definition: PropertyDefinition, field: string): Finding {
  return {
    severity: 'error',
    message: `"${field}" of "${definition.name}" holds a number that JSON does not have.`,
    help: 'Leave out infinity and NaN.',
    location: at(definition, field),
  };
}
