import type { Ga4Event } from '../../gtm/understand/ga4.js';
import { defineDrift } from '../define-drift.js';
import { atTag, inExport } from '../live-places.js';
import { isSameStreamLive } from '../same-stream.js';

export const eventSentTwice = defineDrift({
  id: 'event-sent-twice',
  summary: 'Two tags send the same event to the same stream.',
  rationale: 'On what fires both, every figure of the event is double.',
  severity: 'error',
  compares: true,
  *find({ planned, live, pairs }) {
    const known = new Set(planned.events.map(({ name }) => name));
    for (const extra of pairs.otherEvents) {
      const first = extra.view.entity.paused || !known.has(extra.name) ? undefined : findFirst(extra, live.events);
      if (!first) continue;
      const isOverlapping = first.whens.some(({ canon }) => extra.whens.some((when) => when.canon === canon));
      yield {
        message: `The tag "${extra.view.entity.name}" sends "${extra.name}" ${isOverlapping ? 'a second time, on the same trigger' : 'too, on another trigger'}.`,
        help: 'Keep one of the tags.',
        location: inExport(live, extra.namePath),
        related: [{ message: 'the other tag', location: atTag(live, first.view) }],
      };
    }
  },
});

function findFirst(extra: Ga4Event, all: readonly Ga4Event[]): Ga4Event | undefined {
  return all.find((event) => {
    const isOther = event !== extra && event.name === extra.name && !event.view.entity.paused;
    return isOther && isSameStreamLive(event.stream, extra.stream);
  });
}
