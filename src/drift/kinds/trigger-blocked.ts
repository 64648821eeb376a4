import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const triggerBlocked = defineDrift({
  id: 'trigger-blocked',
  summary: 'A trigger keeps a tag from firing, or no longer does, other than the plan says.',
  rationale: 'Exceptions are easily overlooked: the tag looks right, and is silent on some pages.',
  severity: 'error',
  compares: true,
  *find({ live, pairs }) {
    const events = pairs.events.map((pair) => ({ planned: pair.planned.view, live: pair.live.view }));
    for (const { planned, live: found } of [...events, ...pairs.tags]) {
      const wanted = new Set(planned.blocking.map(({ when }) => when.canon));
      const there = new Set(found.blocking.map(({ when }) => when.canon));
      for (const { when, path } of found.blocking) {
        if (wanted.has(when.canon)) continue;
        const message = `The tag "${found.entity.name}" does not fire on ${when.shown}, which the plan does not say.`;
        yield { message, help: 'Remove the exception.', location: inExport(live, path) };
      }
      for (const { when } of planned.blocking) {
        if (there.has(when.canon)) continue;
        const message = `The tag "${found.entity.name}" lacks an exception: ${when.shown}.`;
        yield { message, location: inExport(live, [...found.path, 'name']) };
      }
    }
  },
});
