import type { TagView } from '../gtm/understand/tags.js';
import type { Location } from '../source/location.js';
import type { DriftContext } from './define-drift.js';
import { locateEvent, locateTag } from './plan-places.js';

interface ComparedConsent {
  readonly planned: TagView;
  readonly live: TagView;
  readonly plan: Location;
}

/** Every tag that both containers have. A live tag for several events must ask what any of them asks. */
export function listConsents({ plan, pairs }: DriftContext): ComparedConsent[] {
  return [
    ...pairs.events.map(({ planned, live }) => {
      return { planned: planned.view, live: live.view, plan: locateEvent(plan, planned) };
    }),
    ...pairs.tags.map(({ planned, live }) => ({ planned, live, plan: locateTag(plan, planned) })),
  ];
}
