import { findRange, type Location } from '../source/location.js';
import { toPosition } from '../source/positions.js';
import type { Change } from './change.js';

/** A change on one line, as examples and tests write it: `3:5 → 3:5 event-tier-changed, compatible for governance: …`. */
export function showChange(change: Change): string {
  const places = `${showPlace(change.before)} → ${showPlace(change.after)}`;
  return `${places} ${change.kind}, ${change.impact} for ${change.affects}: ${change.message}`;
}

function showPlace(location: Location | undefined): string {
  if (!location) return 'absent';
  const { line, column } = toPosition(location.source, findRange(location).start);
  return `${line}:${column}`;
}
