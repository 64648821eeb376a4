import { findUnusedTriggers } from '../../gtm/understand/unused.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const triggerUnused = defineDrift({
  id: 'trigger-unused',
  summary: 'No tag and no trigger group uses a trigger.',
  rationale: 'It listens on every page all the same: triggers for clicks, scrolling and videos cost time.',
  severity: 'warning',
  compares: false,
  *find({ live }) {
    for (const { entity, path } of findUnusedTriggers(live)) {
      const message = `Nothing fires on the trigger "${entity.name}".`;
      yield { message, help: 'Remove it.', location: inExport(live, [...path, 'name']) };
    }
  },
});
