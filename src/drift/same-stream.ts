import type { Stream } from '../gtm/understand/ga4.js';

/** Two tags of one container send to the same place. */
export function isSameStreamLive(one: Stream, other: Stream): boolean {
  return one.meaning.canon === other.meaning.canon || one.ids.some((id) => other.ids.includes(id));
}
