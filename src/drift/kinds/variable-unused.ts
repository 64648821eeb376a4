import { findUnusedVariables } from '../../gtm/understand/unused.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const variableUnused = defineDrift({
  id: 'variable-unused',
  summary: 'Nothing calls a variable.',
  rationale: 'Whoever reads the container takes it for something that matters; the container is larger for nothing.',
  severity: 'warning',
  compares: false,
  *find({ live }) {
    for (const { entity, path } of findUnusedVariables(live)) {
      const message = `Nothing calls the variable "${entity.name}".`;
      yield { message, help: 'Remove it.', location: inExport(live, [...path, 'name']) };
    }
  },
});
