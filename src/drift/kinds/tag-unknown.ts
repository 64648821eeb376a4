import type { Understood } from '../../gtm/understand/understand.js';
import type { Path } from '../../source/location.js';
import { suggestName } from '../../source/suggest.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const tagUnknown = defineDrift({
  id: 'tag-unknown',
  summary: 'A tag refers to another tag that the export does not have.',
  rationale: 'Events go to no stream, or what should fire before does not.',
  severity: 'error',
  compares: false,
  *find({ live }) {
    for (const { name, path } of listReferences(live)) {
      if (live.tagsByName.has(name)) continue;
      const near = suggestName(name, live.tagsByName.keys());
      const help = near ? `Write "${near}".` : 'Choose a tag that exists.';
      yield { message: `There is no tag "${name}".`, help, location: inExport(live, path) };
    }
  },
});

function listReferences({ tags }: Understood): { name: string; path: Path }[] {
  return tags.flatMap(({ entity, path }) => [
    ...(['setupTag', 'teardownTag'] as const).flatMap((field) =>
      (entity[field] ?? []).map(({ tagName }, index) => ({ name: tagName, path: [...path, field, index, 'tagName'] })),
    ),
    ...(entity.parameter ?? []).flatMap(({ type, value = '' }, index) =>
      // "none" is what GTM writes for a GA4 event without a configuration tag.
      type === 'TAG_REFERENCE' && value !== '' && value !== 'none' && !value.includes('{{')
        ? [{ name: value, path: [...path, 'parameter', index, 'value'] }]
        : [],
    ),
  ]);
}
