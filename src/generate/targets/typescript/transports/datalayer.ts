import type { PlanEvent, PropertyDefinition } from '../../../../plan/model.js';
import { call, defineTransport, printWith } from './transport.js';

/**
 * Google Tag Manager's data layer, made when it is not there yet. It keeps events for the tags that load later. The
 * container renames and asks for consent: what is pushed has the plan's own names. The event's name is written last, so
 * that it holds even against a property `event` that no type has kept out.
 */
export const datalayer = defineTransport({
  id: 'datalayer',
  summary: 'The data layer of Google Tag Manager.',
  platform: 'browser',
  serves: 'plan',
  consent: 'theirs',
  send({ event, name, properties }, { use }) {
    const added = [`event: ${name}`, ...(mergesInto(event, name) ? ['_clear: true'] : [])];
    return call(use('pushToDataLayer'), printWith(properties, ...added));
  },
});

// Google Tag Manager merges lists and objects into those that it has, item by item, unless a push says `_clear`:
// https://github.com/google/data-layer-helper#preventing-default-recursive-merge. Where any event may come, one may have some.
function mergesInto(event: PlanEvent, name: string): boolean {
  return !name.startsWith('"') || [...event.properties.values()].some(({ definition }) => isCollection(definition));
}

function isCollection({ types, enum: values, const: constant }: PropertyDefinition): boolean {
  if (values !== undefined || constant !== undefined) return false;
  return types.some((type) => type === 'array' || type === 'object' || type === 'any');
}
