import { findCalls } from '../../gtm/understand/calls.js';
import { place } from '../../gtm/understand/index-container.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const variableUnused = defineDrift({
  id: 'variable-unused',
  summary: 'Nothing calls a variable.',
  rationale: 'Whoever reads the container takes it for something that matters; the container is larger for nothing.',
  severity: 'warning',
  compares: false,
  *find({ live }) {
    const called = new Set(findCalls(live).map(({ name }) => name));
    const templates = (live.file.containerVersion.customTemplate ?? []).map(({ templateData }) => templateData);
    for (const { entity, path } of place('variable', live.file.containerVersion.variable)) {
      const { name } = entity;
      if (called.has(name) || templates.some((text) => text.includes(`{{${name}}}`))) continue;
      const message = `Nothing calls the variable "${name}".`;
      yield { message, help: 'Remove it.', location: inExport(live, [...path, 'name']) };
    }
  },
});
