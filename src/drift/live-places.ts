import type { TagView } from '../gtm/understand/tags.js';
import type { Understood } from '../gtm/understand/understand.js';
import { findNode, type Location, type Path } from '../source/location.js';

/** A place in the export. */
export function inExport({ source }: Understood, path: Path): Location {
  return { source, path };
}

export function atTag(live: Understood, { path }: TagView): Location {
  return inExport(live, [...path, 'name']);
}

/** A call of a variable within the text that stands at the path. */
export function atCall({ source }: Understood, path: Path, name: string): Location {
  const node = findNode(source, path);
  const call = JSON.stringify(`{{${name}}}`).slice(1, -1);
  const index = node ? source.text.slice(node.start, node.end).indexOf(call) : -1;
  // A name that the file writes with other escapes is somewhere in the text.
  if (!node || index < 0) return { source, path };
  const start = node.start + index;
  return { source, path, range: { start, end: start + call.length } };
}

/** A list of the export, where something is missing in it. */
export function atList(live: Understood, kind: 'tag' | 'trigger' | 'variable'): Location {
  return { source: live.source, path: ['containerVersion', kind], on: 'key' };
}
