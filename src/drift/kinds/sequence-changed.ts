import type { Tag } from '../../gtm/entities.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

const SIDES = [
  ['setupTag', 'before'],
  ['teardownTag', 'after'],
] as const;

export const sequenceChanged = defineDrift({
  id: 'sequence-changed',
  summary: 'Another tag fires before or after a tag than the plan says.',
  rationale: 'What a tag needs is not there when it fires.',
  severity: 'error',
  compares: true,
  *find({ live, pairs }) {
    const nameLive = new Map(pairs.tags.map((pair) => [pair.planned.entity.name, pair.live.entity.name]));
    const events = pairs.events.map((pair) => ({ planned: pair.planned.view, live: pair.live.view }));
    for (const { planned, live: found } of [...events, ...pairs.tags]) {
      for (const [field, side] of SIDES) {
        const wanted = listNames(planned.entity, field).map((name) => nameLive.get(name) ?? name);
        const there = listNames(found.entity, field);
        if (wanted.join('\n') === there.join('\n')) continue;
        const [have, want] = [there, wanted].map((names) => names.map((name) => `"${name}"`).join(', ') || 'none');
        yield {
          message: `The tag fired ${side} "${found.entity.name}" is ${have}; the plan has ${want}.`,
          location: inExport(live, [...found.path, ...(there.length > 0 ? [field, 0, 'tagName'] : ['name'])]),
        };
      }
    }
  },
});

function listNames(tag: Tag, field: 'setupTag' | 'teardownTag'): string[] {
  return (tag[field] ?? []).map(({ tagName }) => tagName);
}
