import { suggestName } from '../../source/suggest.js';
import { listUnplanned } from '../compare-parameters.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const parameterUnplanned = defineDrift({
  id: 'parameter-unplanned',
  summary: 'A tag sends a parameter that the plan does not map.',
  rationale: 'Nobody has said what it is, nor whether it may be sent. Personal data gets into analytics this way.',
  severity: 'error',
  compares: true,
  *find({ plan, live, pairs }) {
    for (const pair of pairs.events) {
      const wanted = [...pair.planned.parameters.keys()].filter((name) => !pair.live.parameters.has(name));
      for (const { name, sent } of listUnplanned(pair, pairs.events, plan)) {
        const near = suggestName(name, wanted);
        yield {
          message: `"${pair.live.name}" is sent with "${name}", which the plan does not map.`,
          help: near ? `Write "${near}", if that is meant.` : 'Add it to the plan, or remove it.',
          location: inExport(live, sent.namePath),
        };
      }
    }
  },
});
