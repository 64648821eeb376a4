import type { TagView } from '../../gtm/understand/tags.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

const SHOWN = {
  UNLIMITED: 'without limit',
  ONCE_PER_EVENT: 'once per event',
  ONCE_PER_LOAD: 'once per page',
} as const;

export const firingOptionChanged = defineDrift({
  id: 'firing-option-changed',
  summary: 'A tag fires more or less often than the plan says.',
  rationale: 'An event that should count once per page counts again and again, or the other way round.',
  severity: 'error',
  compares: true,
  *find({ live, pairs }) {
    const events = pairs.events.map((pair) => ({ planned: pair.planned.view, live: pair.live.view }));
    for (const { planned, live: found } of [...events, ...pairs.tags]) {
      if (planned.option === found.option || (isOnce(planned) && isOnce(found))) continue;
      const field = found.entity.tagFiringOption === undefined ? 'name' : 'tagFiringOption';
      yield {
        message: `The tag "${found.entity.name}" fires ${SHOWN[found.option]}, not ${SHOWN[planned.option]}.`,
        location: inExport(live, [...found.path, field]),
      };
    }
  },
});

/** Once per page, by its option or because its one trigger fires no more often. */
function isOnce({ option, firing: [first, ...more] }: TagView): boolean {
  if (option === 'ONCE_PER_LOAD') return true;
  const { parameter = [], limit } = first?.when.trigger?.entity ?? {};
  const isLimited = limit?.value === '1' || parameter.some(({ value }) => value === 'ONCE');
  return option === 'ONCE_PER_EVENT' && more.length === 0 && isLimited;
}
