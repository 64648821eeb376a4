import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

const KINDS = ['tag', 'trigger', 'variable', 'client', 'transformation'] as const;

export const folderUnknown = defineDrift({
  id: 'folder-unknown',
  summary: 'Something lies in a folder that the export does not have.',
  rationale: 'Nothing fires otherwise, but an import of the file is refused.',
  severity: 'warning',
  compares: false,
  *find({ live }) {
    const version = live.file.containerVersion;
    const known = new Set(version.folder?.map(({ folderId }) => folderId));
    for (const kind of KINDS) {
      for (const [index, { name, parentFolderId }] of (version[kind] ?? []).entries()) {
        if (parentFolderId === undefined || known.has(parentFolderId)) continue;
        const message = `The ${kind} "${name}" is in a folder that does not exist.`;
        yield { message, location: inExport(live, ['containerVersion', kind, index, 'parentFolderId']) };
      }
    }
  },
});
