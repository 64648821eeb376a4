import { at } from '../../plan/model.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const streamChanged = defineDrift({
  id: 'stream-changed',
  summary: 'The export sends to another GA4 stream than the plan.',
  rationale: 'Everything arrives, and in the wrong place.',
  severity: 'error',
  compares: true,
  *find({ plan, live, pairs }) {
    for (const [wanted, found] of pairs.streams.changed) {
      const stream = [...live.google, ...live.events].find((each) => each.stream.ids.includes(found))?.stream;
      const destination = [...plan.destinations.values()].find(
        ({ settings }) => settings.get('measurement_id') === wanted,
      );
      yield {
        message: `Events go to "${found}", not to "${wanted}".`,
        help: `Write "${wanted}", or change the plan.`,
        location: inExport(live, stream?.path ?? ['containerVersion', 'tag']),
        ...(destination && { related: [{ message: 'the plan', location: at(destination, 'measurement_id') }] }),
      };
    }
  },
});
