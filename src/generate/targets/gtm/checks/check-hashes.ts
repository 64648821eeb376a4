import { at, type PropertyDefinition } from '../../../../plan/model.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';

/** GTM does not hash. What our code pushes is hashed; what GTM picks up by itself is as the page left it. */
export function* checkHashes({ deliveries }: Contents): Generator<Finding> {
  const found = new Map<string, { definition: PropertyDefinition; events: Set<string> }>();
  for (const { event, to } of deliveries) {
    for (const name of event.trigger ? to.params.keys() : []) {
      const definition = event.properties.get(name)?.definition;
      if (definition?.hash?.by !== 'code') continue;
      const entry = found.get(name) ?? { definition, events: new Set() };
      found.set(name, entry);
      entry.events.add(event.name);
    }
  }
  for (const [name, { definition, events }] of found) yield reportHash(name, definition, [...events]);
}

function reportHash(name: string, definition: PropertyDefinition, [first, ...rest]: string[]): Finding {
  const others = rest.length === 0 ? '' : ` and ${rest.length} more`;
  return {
    severity: 'warning',
    message: `GTM does not hash "${name}": for "${first}"${others} it sends what it finds.`,
    help: 'Keep only the hash in the data layer, or leave it out of events with triggers with "omit".',
    location: at(definition, 'hash'),
  };
}
