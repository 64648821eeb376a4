import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const triggerUnused = defineDrift({
  id: 'trigger-unused',
  summary: 'No tag and no trigger group uses a trigger.',
  rationale: 'It listens on every page all the same: triggers for clicks, scrolling and videos cost time.',
  severity: 'warning',
  compares: false,
  *find({ live }) {
    const used = new Set([
      ...live.tags.flatMap(({ entity }) => [...(entity.firingTriggerId ?? []), ...(entity.blockingTriggerId ?? [])]),
      ...[...live.triggers.values()].flatMap(({ entity }) =>
        (entity.parameter ?? []).flatMap(({ list = [] }) => list.map(({ value }) => value)),
      ),
      ...(live.file.containerVersion.zone ?? []).flatMap(({ boundary }) => boundary?.customEvaluationTriggerId ?? []),
    ]);
    for (const { entity, path } of live.triggers.values()) {
      if (used.has(entity.triggerId)) continue;
      const message = `Nothing fires on the trigger "${entity.name}".`;
      yield { message, help: 'Remove it.', location: inExport(live, [...path, 'name']) };
    }
  },
});
