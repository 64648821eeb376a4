import type { Understood } from '../../gtm/understand/understand.js';
import { isReserved } from '../../gtm/understand/whens.js';
import type { Path } from '../../source/location.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const triggerUnknown = defineDrift({
  id: 'trigger-unknown',
  summary: 'A tag or a trigger group refers to a trigger that the export does not have.',
  rationale: 'It never fires, or fires without its exception. An import of the file is refused.',
  severity: 'error',
  compares: false,
  *find({ live }) {
    for (const { id, path } of listReferences(live)) {
      if (live.triggers.has(id) || isReserved(id)) continue;
      const message = `There is no trigger with the id "${id}".`;
      yield { message, help: 'Choose a trigger that exists.', location: inExport(live, path) };
    }
  },
});

function listReferences({ tags, triggers }: Understood): { id: string; path: Path }[] {
  const ofTags = tags.flatMap(({ entity, path }) =>
    (['firingTriggerId', 'blockingTriggerId'] as const).flatMap((field) =>
      (entity[field] ?? []).map((id, index) => ({ id, path: [...path, field, index] })),
    ),
  );
  const ofGroups = [...triggers.values()].flatMap(({ entity, path }) =>
    (entity.parameter ?? []).flatMap((parameter, index) =>
      (parameter.list ?? []).flatMap(({ type, value }, item) =>
        type === 'TRIGGER_REFERENCE' && value !== undefined
          ? [{ id: value, path: [...path, 'parameter', index, 'list', item, 'value'] }]
          : [],
      ),
    ),
  );
  return [...ofTags, ...ofGroups];
}
