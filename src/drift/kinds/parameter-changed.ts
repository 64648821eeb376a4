import { listChanged } from '../compare-parameters.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';
import { locateEvent } from '../plan-places.js';

export const parameterChanged = defineDrift({
  id: 'parameter-changed',
  summary: 'A parameter has another value than the plan maps to it.',
  rationale: 'The parameter arrives, and means something else.',
  severity: 'error',
  compares: true,
  *find({ plan, live, pairs }) {
    for (const pair of pairs.events) {
      for (const { name, planned, found } of listChanged(pair)) {
        yield {
          message: `"${name}" of "${pair.live.name}" is ${found.meaning.shown}; the plan has ${planned.meaning.shown}.`,
          help: 'Map it as the plan does, or change the plan.',
          location: inExport(live, found.valuePath),
          related: [{ message: 'the plan', location: locateEvent(plan, pair.planned) }],
        };
      }
    }
  },
});
