import type { Stream } from '../../gtm/understand/ga4.js';
import type { Notes } from './notes.js';

/** The settings of a stream's destination: its id, the first of several. */
export function streamSettings({ ids, meaning, path }: Stream, notes: Notes): ReadonlyMap<string, string> {
  const [id, ...others] = ids;
  if (id === undefined) {
    if (meaning.canon !== 'text ""')
      notes.add(`The measurement id comes from ${meaning.shown}, and is not in the plan.`, path);
    return new Map();
  }
  if (others.length > 0) {
    const all = others.map((other) => `"${other}"`).join(', ');
    notes.add(`The measurement id is chosen by ${meaning.shown}; the plan has "${id}", and not ${all}.`, path);
  }
  return new Map([['measurement_id', id]]);
}
