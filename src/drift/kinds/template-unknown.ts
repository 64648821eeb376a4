import { place } from '../../gtm/understand/index-container.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

const KINDS = ['tag', 'variable', 'client'] as const;

export const templateUnknown = defineDrift({
  id: 'template-unknown',
  summary: 'A tag, a variable or a client is of a custom template that the export does not have.',
  rationale: 'It does nothing, and an import of the file is refused.',
  severity: 'error',
  compares: false,
  *find({ live }) {
    const version = live.file.containerVersion;
    for (const kind of KINDS) {
      for (const { entity, path } of place<{ name: string; type: string }>(kind, version[kind])) {
        if (!entity.type.startsWith('cvt_') || live.templates.has(entity.type)) continue;
        const message = `The ${kind} "${entity.name}" is of the template "${entity.type}", which does not exist.`;
        yield { message, location: inExport(live, [...path, 'type']) };
      }
    }
  },
});
