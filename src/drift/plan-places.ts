import type { Ga4Event } from '../gtm/understand/ga4.js';
import type { TagView } from '../gtm/understand/tags.js';
import { at, type EventDestination, type Plan, type PlanEvent } from '../plan/model.js';
import type { Location } from '../source/location.js';
import { readMarkKey, splitMarkKey } from './mark-key.js';

/** An event of the plan on its way to one destination. */
export interface PlannedDelivery {
  readonly event: PlanEvent;
  readonly to: EventDestination;
}

/** The event of the plan that a generated tag sends: by what GA4 gets, and of several by what the tag's notes say. */
export function findDelivery(plan: Plan, planned: Ga4Event): PlannedDelivery | undefined {
  const all = [...plan.events.values()].flatMap((event) => {
    return [...event.destinations.values()].filter((to) => isSent(to, planned)).map((to) => ({ event, to }));
  });
  const marked = splitMarkKey(readMarkKey(planned.view.entity.notes) ?? '');
  const pushed = new Set(planned.whens.flatMap((when) => when.pushed?.names ?? []));
  return (
    all.find(({ event }) => marked.includes(event.name)) ?? all.find(({ event }) => pushed.has(event.name)) ?? all[0]
  );
}

function isSent({ as, destination }: EventDestination, { name, stream }: Ga4Event): boolean {
  return as === name && stream.ids.includes(destination.settings.get('measurement_id') ?? '');
}

/** The event where the plan sends it to its destination. */
export function locateEvent(plan: Plan, planned: Ga4Event): Location {
  const delivery = findDelivery(plan, planned);
  return delivery ? { ...delivery.to.location, on: 'key' } : locateTag(plan, planned.view);
}

/** What of the plan a generated tag comes from, by the names in its notes; the plan itself when nothing tells. */
export function locateTag(plan: Plan, { entity }: TagView): Location {
  const names = splitMarkKey(readMarkKey(entity.notes) ?? '');
  const event = names.map((name) => plan.events.get(name)).find(Boolean);
  const to = event && names.map((name) => event.destinations.get(name)).find(Boolean);
  const destination = names.map((name) => plan.destinations.get(name)).find(Boolean);
  const found = to ?? event ?? destination;
  return found ? { ...found.location, on: 'key' } : at(plan, 'name');
}
