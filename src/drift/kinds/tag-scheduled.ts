import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const tagScheduled = defineDrift({
  id: 'tag-scheduled',
  summary: 'A tag fires only within dates.',
  rationale: 'When the time is over it falls silent, and nobody remembers why.',
  severity: 'warning',
  compares: false,
  *find({ live }) {
    for (const { entity, path } of live.tags) {
      const field = (['scheduleStartMs', 'scheduleEndMs'] as const).find((name) => entity[name] !== undefined);
      if (field === undefined) continue;
      const message = `The tag "${entity.name}" fires only within a schedule.`;
      yield {
        message,
        help: 'Remove the schedule when the plan has none.',
        location: inExport(live, [...path, field]),
      };
    }
  },
});
