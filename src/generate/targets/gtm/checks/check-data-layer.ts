import { atName } from '../../../../plan/model.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';
import { readsDataLayer } from '../parameters.js';

/** What GTM itself keeps in the data layer. https://developers.google.com/tag-platform/tag-manager/datalayer */
const RESERVED: ReadonlySet<string> = new Set(['event', 'eventCallback', 'eventTimeout', 'gtm']);

export function* checkDataLayer({ deliveries }: Contents): Generator<Finding> {
  const seen = new Set<string>();
  for (const delivery of deliveries) {
    for (const name of delivery.to.params.keys()) {
      if (seen.has(name) || !isReserved(name) || !readsDataLayer(delivery, name)) continue;
      seen.add(name);
      yield {
        severity: 'error',
        message: `"${name}" cannot be read from the data layer, which has another use for the name.`,
        help: 'Rename the property, and map it to this name at the destinations that want it.',
        location: atName(delivery.event.properties.get(name) ?? delivery.event),
      };
    }
  }
}

// The data layer looks names up with what every object inherits: `constructor` would always be found.
function isReserved(name: string): boolean {
  const first = name.split('.')[0] ?? name;
  return RESERVED.has(first) || first in Object.prototype;
}
