import type { PropertyDefinition } from '../plan/model.js';

/** Is it a property of the plan, a group or an event, rather than a field or an item of one? */
export function isTopLevel({ location: { path } }: PropertyDefinition): boolean {
  return path[0] === 'properties' ? path.length === 2 : path.length === 4;
}
