import type { Fix, TextEdit } from '../diagnostic.js';
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
export function editScalar(source: Source, { start, end }: ScalarNode, name: string): TextEdit {
  const first = source.text[start];
  const quote = (first === '"' || first === "'") && isPlain(name) ? first : '';
  return { file: source.name, start, end, text: `${quote}${writeName(name)}${quote}` };
}

/** A name as YAML text, quoted when it must be. */
export function writeName(name: string): string {
  return isPlain(name) ? name : JSON.stringify(name);
}

function isPlain(name: string): boolean {
  return /^[A-Za-z_][\w-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name);
}
