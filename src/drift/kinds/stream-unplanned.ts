import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const streamUnplanned = defineDrift({
  id: 'stream-unplanned',
  summary: 'A tag sends to a GA4 stream that the plan does not know.',
  rationale: 'Data of visitors goes to a property that nobody planned: a test that was forgotten, or another team.',
  severity: 'error',
  compares: true,
  *find({ live, pairs }) {
    for (const [id, { path }] of pairs.streams.unplanned) {
      yield {
        message: `Events go to "${id}", which is no destination of the plan.`,
        help: 'Add the destination to the plan, or remove its tags.',
        location: inExport(live, path),
      };
    }
  },
});
