import { defineDrift } from '../define-drift.js';
import { atList } from '../live-places.js';
import { locateEvent } from '../plan-places.js';

export const eventMissing = defineDrift({
  id: 'event-missing',
  summary: 'The plan sends an event to GA4, and no tag of the export does.',
  rationale: 'Reports on the event are empty. It was never imported, or somebody removed it.',
  severity: 'error',
  compares: true,
  *find({ plan, live, pairs }) {
    const gone = new Set(pairs.streams.missing);
    for (const event of pairs.missingEvents) {
      // A stream that is missing whole is one finding, not one for each of its events.
      if (event.stream.ids.some((id) => gone.has(id))) continue;
      yield {
        message: `No tag sends "${event.name}" to "${event.stream.ids.join('" or "')}".`,
        help: 'Generate the container again, and import it.',
        location: locateEvent(plan, event),
        related: [{ message: 'the tags of the export', location: atList(live, 'tag') }],
      };
    }
  },
});
