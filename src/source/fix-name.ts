import type { Fix } from '../diagnostic.js';
import { findNode, type Location } from './location.js';
import type { MapNode, ScalarNode } from './node.js';
import type { Source } from './source.js';
import { isSameInForm, isSlip } from './suggest.js';

/** Renames a field where what was meant is certain. Absent where the map takes the field from elsewhere. */
export function fixField(source: Source, parent: MapNode, wrong: string, right: string): Fix | undefined {
  const entry = parent.entries.get(wrong);
  const isOwn = entry && entry.key.start >= parent.start && entry.key.end <= parent.end;
  if (!isOwn || !(isSameInForm(wrong, right) || isSlip(wrong, right))) return undefined;
  return { title: `Write "${right}"`, edits: [editScalar(source, entry.key, right)] };
}

/** Writes another name where a location has one. Absent where there is no scalar. */
export function fixName({ source, path }: Location, name: string): Fix | undefined {
  const node = findNode(source, path);
  if (node?.kind !== 'scalar') return undefined;
  return { title: `Write "${name}"`, edits: [editScalar(source, node, name)] };
}

/** An edit that writes a name in place of a scalar: with the scalar's quotes, or with quotes when it needs them. */
export function editScalar(source: Source, { start, end }: ScalarNode, name: string) {
  const isQuoted = /["']/.test(source.text[start] ?? '');
  const isPlain = /^[A-Za-z_][\w-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name);
  const quote = isQuoted && isPlain ? source.text[start] : '';
  return { file: source.name, start, end, text: isPlain ? `${quote}${name}${quote}` : JSON.stringify(name) };
}
