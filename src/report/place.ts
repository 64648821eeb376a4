import { findRange, type Location } from '../source/location.js';
import { toPosition } from '../source/positions.js';

/** A location for machines: 1-based lines and UTF-16 columns, ends exclusive. */
export interface Place {
  readonly file: string;
  /** Map keys and list indexes from the file's root. */
  readonly path: readonly (string | number)[];
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export function toPlace(location: Location): Place {
  const { start, end } = findRange(location);
  const { source, path } = location;
  return { file: source.name, path, start: toPosition(source, start), end: toPosition(source, Math.max(start, end)) };
}

/** `file:line:column`, which terminals and editors turn into a link. */
export function showPlace(location: Location): string {
  const { line, column } = toPosition(location.source, findRange(location).start);
  return `${location.source.name}:${line}:${column}`;
}
