import { suggestName } from '../../source/suggest.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const eventUnplanned = defineDrift({
  id: 'event-unplanned',
  summary: 'A tag sends an event to GA4 that the plan does not have.',
  rationale: 'Nobody answers for the event, and nobody knows what its figures mean.',
  severity: 'error',
  compares: true,
  *find({ planned, live, pairs }) {
    const known = new Set(planned.events.map(({ name }) => name));
    const strange = pairs.streams.unplanned;
    for (const { name, namePath, view, stream } of pairs.otherEvents) {
      if (view.entity.paused || known.has(name) || stream.ids.some((id) => strange.has(id))) continue;
      const near = suggestName(
        name,
        pairs.missingEvents.map((event) => event.name),
      );
      yield {
        message: `The tag "${view.entity.name}" sends "${name}", which the plan does not have.`,
        help: near ? `Write "${near}", if that is meant.` : 'Add the event to the plan, or remove the tag.',
        location: inExport(live, namePath),
      };
    }
  },
});
