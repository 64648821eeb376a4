import type { PlanEvent } from '../../plan/model.js';
import type { Pair } from '../pair.js';

/** The event itself says, or said, how a destination gets a property; else the destination's own mapping tells. */
export function isOwnMapping(event: Pair<PlanEvent>, destination: string, property: string): boolean {
  return [event.before, event.after].some(({ destinations }) => {
    const written = destinations.get(destination)?.written;
    return written !== undefined && (written.params.has(property) || written.omit.includes(property));
  });
}
