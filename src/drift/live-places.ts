import type { TagView } from '../gtm/understand/tags.js';
import type { Understood } from '../gtm/understand/understand.js';
import type { Location, Path } from '../source/location.js';

/** A place in the export. */
export function inExport({ source }: Understood, path: Path): Location {
  return { source, path };
}

export function atTag(live: Understood, { path }: TagView): Location {
  return inExport(live, [...path, 'name']);
}

/** A list of the export, where something is missing in it. */
export function atList(live: Understood, kind: 'tag' | 'trigger' | 'variable'): Location {
  return { source: live.source, path: ['containerVersion', kind], on: 'key' };
}
