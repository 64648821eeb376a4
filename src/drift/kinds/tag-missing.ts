import { nameTagType } from '../../gtm/understand/types-of-tags.js';
import { defineDrift } from '../define-drift.js';
import { atList } from '../live-places.js';
import { locateTag } from '../plan-places.js';

export const tagMissing = defineDrift({
  id: 'tag-missing',
  summary: 'The plan has a tag of another kind than GA4 events, and the export has none like it.',
  rationale: 'Conversions, audiences or the library that other tags need are missing.',
  severity: 'error',
  compares: true,
  *find({ plan, live, pairs }) {
    for (const view of pairs.missingTags) {
      const { name, type } = view.entity;
      if (isOfMissingStream(view)) continue;
      yield {
        message: `No tag does what "${name}" (${nameTagType(type)}) should do.`,
        help: 'Generate the container again, and import it.',
        location: locateTag(plan, view),
        related: [{ message: 'the tags of the export', location: atList(live, 'tag') }],
      };
    }

    function isOfMissingStream({ settings }: (typeof pairs.missingTags)[number]): boolean {
      const id = settings.get('tagId')?.canon;
      return pairs.streams.missing.some((missing) => id === `text ${JSON.stringify(missing)}`);
    }
  },
});
