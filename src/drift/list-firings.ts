import type { Firing } from '../gtm/understand/tags.js';
import type { When } from '../gtm/understand/whens.js';
import type { Location } from '../source/location.js';
import type { DriftContext } from './define-drift.js';
import { atTag, inExport } from './live-places.js';
import { locateEvent, locateTag } from './plan-places.js';

/** What should fire something, and what does. */
export interface ComparedFiring {
  /** For sentences: the event with its quotes, or the tag. */
  readonly name: string;
  readonly wanted: readonly When[];
  readonly found: readonly Firing[];
  readonly location: Location;
  readonly plan: Location;
}

/** Every event and every other tag that the plan's container and the live one both have. */
export function listFirings({ plan, live, pairs }: DriftContext): ComparedFiring[] {
  const events = pairs.events.map(({ planned, live: found }) => ({
    name: `"${found.name}"`,
    wanted: planned.whens,
    found: found.whens.map((when): Firing => ({ when, path: findPath(when, found.view.firing) ?? found.namePath })),
    location: inExport(live, found.namePath),
    plan: locateEvent(plan, planned),
  }));
  const tags = pairs.tags.map(({ planned, live: found }) => ({
    name: `The tag "${found.entity.name}"`,
    wanted: planned.firing.map(({ when }) => when),
    found: found.firing,
    location: atTag(live, found),
    plan: locateTag(plan, planned),
  }));
  return [...events, ...tags];
}

function findPath(when: When, firing: readonly Firing[]) {
  return firing.find((one) => one.when.trigger === when.trigger)?.path;
}
