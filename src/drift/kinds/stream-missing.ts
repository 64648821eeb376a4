import { at } from '../../plan/model.js';
import { defineDrift } from '../define-drift.js';
import { atList } from '../live-places.js';

export const streamMissing = defineDrift({
  id: 'stream-missing',
  summary: 'The plan sends to a GA4 stream that no tag of the export sends to.',
  rationale: 'The whole destination gets nothing.',
  severity: 'error',
  compares: true,
  *find({ plan, live, pairs }) {
    for (const id of pairs.streams.missing) {
      const destination = [...plan.destinations.values()].find(({ settings }) => settings.get('measurement_id') === id);
      yield {
        message: `No tag sends anything to "${id}".`,
        help: 'Generate the container again, and import it.',
        location: destination ? at(destination, 'measurement_id') : at(plan, 'name'),
        related: [{ message: 'the tags of the export', location: atList(live, 'tag') }],
      };
    }
  },
});
