import type { Ga4Event } from '../../gtm/understand/ga4.js';
import { suggestName } from '../../source/suggest.js';
import { type DriftContext, defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';
import { isSameStream } from '../pair/pair-streams.js';

export const eventUnplanned = defineDrift({
  id: 'event-unplanned',
  summary: 'A tag sends an event to GA4 that the plan does not have, or does not send there.',
  rationale: 'Nobody answers for the event, and nobody knows what its figures mean.',
  severity: 'error',
  compares: true,
  *find(context) {
    const { live, pairs } = context;
    for (const event of pairs.otherEvents) {
      const { name, namePath, view, stream } = event;
      if (view.entity.paused || stream.ids.some((id) => pairs.streams.unplanned.has(id))) continue;
      const found = judge(event, context);
      if (!found) continue;
      const message = `The tag "${view.entity.name}" sends "${name}"${found.what}.`;
      yield { message, help: found.help, location: inExport(live, namePath) };
    }
  },
});

function judge(event: Ga4Event, { planned, pairs }: DriftContext): { what: string; help: string } | undefined {
  const { name, stream } = event;
  const same = planned.events.filter((each) => each.name === name);
  if (same.length === 0) {
    const near = suggestName(
      name,
      pairs.missingEvents.map((each) => each.name),
    );
    const help = near ? `Write "${near}", if that is meant.` : 'Add the event to the plan, or remove the tag.';
    return { what: ', which the plan does not have', help };
  }
  // Where the plan sends it there, it is a second tag for the same: event-sent-twice.
  if (same.some((each) => isSameStream(each.stream, stream, pairs.streams))) return undefined;
  const what = ` to ${stream.meaning.shown}, where the plan does not send it`;
  return { what, help: 'Send it there in the plan, or remove the tag.' };
}
