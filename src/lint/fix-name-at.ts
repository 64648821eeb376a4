import type { Fix } from '../diagnostic.js';
import { editScalar, fixName } from '../source/fix-name.js';
import { findNode, type Location } from '../source/location.js';

/** Writes another name where a location has one: as a value, in a comment, or as a key that the map does not have yet. */
export function fixNameAt(location: Location, name: string): Fix | undefined {
  const { source, path, range } = location;
  const title = `Write "${name}"`;
  // A comment is no node.
  if (range) return { title, edits: [{ file: source.name, ...range, text: name }] };
  if (location.on !== 'key') return fixName(location, name);
  const map = findNode(source, path.slice(0, -1));
  const key = map?.kind === 'map' ? map.entries.get(String(path.at(-1)))?.key : undefined;
  if (map?.kind !== 'map' || !key || map.entries.has(name) || key.start < map.start || key.end > map.end)
    return undefined;
  return { title, edits: [editScalar(source, key, name)] };
}
