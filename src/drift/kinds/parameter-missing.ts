import { listMissing } from '../compare-parameters.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';
import { locateEvent } from '../plan-places.js';

export const parameterMissing = defineDrift({
  id: 'parameter-missing',
  summary: 'A tag does not send a parameter that the plan maps.',
  rationale: 'Reports that break the event down by the parameter show "(not set)".',
  severity: 'error',
  compares: true,
  *find({ plan, live, pairs }) {
    for (const pair of pairs.events) {
      for (const { name, sent } of listMissing(pair, plan)) {
        yield {
          message: `"${pair.live.name}" is sent without "${name}".`,
          help: `Add the parameter: ${sent.meaning.shown}.`,
          location: inExport(live, pair.live.namePath),
          related: [{ message: 'the plan', location: locateEvent(plan, pair.planned) }],
        };
      }
    }
  },
});
