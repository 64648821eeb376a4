import { defineDrift } from '../define-drift.js';
import { atTag } from '../live-places.js';

export const eventNameUnknown = defineDrift({
  id: 'event-name-unknown',
  summary: 'Nothing in the export tells the name of an event that a GA4 tag sends.',
  rationale: 'The name is computed in the browser, so it can be held against no plan, and any name may arrive.',
  severity: 'warning',
  compares: false,
  *find({ live }) {
    const understood = new Set(live.events.map(({ view }) => view));
    for (const view of live.views) {
      if (view.entity.type !== 'gaawe' || view.entity.paused || understood.has(view)) continue;
      yield {
        message: `The names of the events of tag "${view.entity.name}" are known only in the browser.`,
        help: 'Write the name in the tag, or choose it by a lookup table on the event.',
        location: atTag(live, view),
      };
    }
  },
});
