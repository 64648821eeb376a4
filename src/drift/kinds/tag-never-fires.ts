import { defineDrift } from '../define-drift.js';
import { atTag } from '../live-places.js';

export const tagNeverFires = defineDrift({
  id: 'tag-never-fires',
  summary: 'A tag has no trigger, and no other tag fires it.',
  rationale: 'It does nothing, and looks as if it did.',
  severity: 'warning',
  compares: false,
  *find({ live, pairs }) {
    const fired = new Set(
      live.tags.flatMap(({ entity }) =>
        [...(entity.setupTag ?? []), ...(entity.teardownTag ?? [])].map((tag) => tag.tagName),
      ),
    );
    const told = new Set(pairs.tags.map((pair) => pair.live).concat(pairs.events.map((pair) => pair.live.view)));
    for (const view of live.views) {
      const { name, paused } = view.entity;
      if (view.firing.length > 0 || paused || fired.has(name) || told.has(view)) continue;
      const message = `The tag "${name}" has no trigger.`;
      yield { message, help: 'Give it one, or remove it.', location: atTag(live, view) };
    }
  },
});
