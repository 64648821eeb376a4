import { readMark } from '../gtm/mark.js';
import type { Ga4Event } from '../gtm/understand/ga4.js';
import type { TagView } from '../gtm/understand/tags.js';
import { at, type EventDestination, type Plan, type PlanEvent } from '../plan/model.js';
import { type Location, onKey } from '../source/location.js';
import { oncePer } from '../source/once-per.js';

/** An event of the plan on its way to one destination. */
export interface PlannedDelivery {
  readonly event: PlanEvent;
  readonly to: EventDestination;
}

/** The event of the plan that a generated tag sends: by what GA4 gets, and of several by what the tag's notes say. */
export function findDelivery(plan: Plan, planned: Ga4Event): PlannedDelivery | undefined {
  const known = indexDeliveries(plan);
  const all = planned.stream.ids.flatMap((id) => known.get(keyOf(id, planned.name)) ?? []);
  if (all.length < 2) return all[0];
  const marked = readMark(planned.view.entity.notes)?.mark.key ?? [];
  const pushed = new Set(planned.whens.flatMap((when) => when.pushed?.names ?? []));
  return (
    all.find(({ event }) => marked.includes(event.name)) ?? all.find(({ event }) => pushed.has(event.name)) ?? all[0]
  );
}

/** By stream and by the name there; made once for each plan. */
const indexDeliveries = oncePer((plan: Plan): ReadonlyMap<string, readonly PlannedDelivery[]> => {
  const index = new Map<string, PlannedDelivery[]>();
  for (const event of plan.events.values()) {
    for (const to of event.destinations.values()) {
      const key = keyOf(to.destination.settings.get('measurement_id') ?? '', to.as);
      const known = index.get(key);
      if (known) known.push({ event, to });
      else index.set(key, [{ event, to }]);
    }
  }
  return index;
});

function keyOf(stream: string, name: string): string {
  return JSON.stringify([stream, name]);
}

/** The event where the plan sends it to its destination. */
export function locateEvent(plan: Plan, planned: Ga4Event): Location {
  const delivery = findDelivery(plan, planned);
  return delivery ? onKey(delivery.to.location) : locateTag(plan, planned.view);
}

/** What of the plan a generated tag comes from, by the names in its notes; the plan itself when nothing tells. */
export function locateTag(plan: Plan, { entity }: TagView): Location {
  const names = readMark(entity.notes)?.mark.key ?? [];
  const event = names.map((name) => plan.events.get(name)).find(Boolean);
  const to = event && names.map((name) => event.destinations.get(name)).find(Boolean);
  const destination = names.map((name) => plan.destinations.get(name)).find(Boolean);
  const found = to ?? event ?? destination;
  return found ? onKey(found.location) : at(plan, 'name');
}
