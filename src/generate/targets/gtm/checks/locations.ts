import { at, atName, type PlanEvent } from '../../../../plan/model.js';
import type { Location } from '../../../../source/location.js';
import type { Delivery } from '../deliveries.js';

/** The field that says when the event happens: `click`, `page` … */
export function locateTrigger(event: PlanEvent): Location {
  const kind = event.trigger?.kind ?? 'pageview';
  return at(event, 'trigger', kind === 'pageview' ? 'page' : kind);
}

/** Where the plan says what a property is called there: at the event, at the destination, or by its own name. */
export function locateParameter({ event, to }: Delivery, ours: string): Location {
  if (to.written.params.has(ours)) return at(to, 'params', ours);
  if (to.destination.params.has(ours)) return at(to.destination, 'params', ours);
  return atName(event.properties.get(ours) ?? event);
}

/** Where a constant stands, at the event or at the destination. */
export function locateConstant({ to }: Delivery, theirs: string): Location {
  const shared = to.destination.set;
  const inherited = shared.has(theirs) && shared.get(theirs) === to.set.get(theirs);
  return at(inherited ? to.destination : to, 'set', theirs);
}
