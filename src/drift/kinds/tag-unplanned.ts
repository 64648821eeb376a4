import { nameTagType } from '../../gtm/understand/types-of-tags.js';
import { defineDrift } from '../define-drift.js';
import { atTag } from '../live-places.js';

/** Kinds that have findings of their own. */
const TOLD: ReadonlySet<string> = new Set(['ua', 'gaawe', 'gaawc', 'googtag']);

export const tagUnplanned = defineDrift({
  id: 'tag-unplanned',
  summary: 'A tag of another kind than GA4 events is not in the plan.',
  rationale: 'It runs on the site all the same: it slows pages, and may send what nobody has allowed.',
  severity: 'warning',
  compares: true,
  *find({ live, pairs }) {
    for (const view of pairs.otherTags) {
      const { name, type, paused } = view.entity;
      if (paused || TOLD.has(type)) continue;
      yield {
        message: `The tag "${name}" (${nameTagType(type)}) is not in the plan.`,
        help: 'Add what it does to the plan, or remove it.',
        location: atTag(live, view),
      };
    }
  },
});
