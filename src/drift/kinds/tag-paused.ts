import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const tagPaused = defineDrift({
  id: 'tag-paused',
  summary: 'A tag is paused.',
  rationale: 'A paused tag sends nothing. Of a tag of the plan that is an error; any other is a leftover.',
  severity: 'warning',
  compares: false,
  *find({ live, planned, pairs }) {
    const wanted = new Set([...pairs.events.map((pair) => pair.live.view), ...pairs.tags.map((pair) => pair.live)]);
    const isPlanned = new Set(
      [...planned.views].filter(({ entity }) => entity.paused).map(({ entity }) => entity.name),
    );
    for (const view of live.views) {
      if (!view.entity.paused || (wanted.has(view) && isPlanned.has(view.entity.name))) continue;
      const isMissed = wanted.has(view);
      yield {
        message: `The tag "${view.entity.name}" is paused${isMissed ? ', and the plan counts on it' : ''}.`,
        help: isMissed ? 'Resume it, or change the status of the event in the plan.' : 'Remove it, or resume it.',
        location: inExport(live, [...view.path, 'paused']),
        ...(isMissed && { severity: 'error' as const }),
      };
    }
  },
});
