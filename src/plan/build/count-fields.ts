import type { PropertyDefinition } from '../model.js';

/** Fields of fields included: more than any message needs, and few enough for whoever writes them all out. */
export const MOST_FIELDS = 1000;

const counts = new WeakMap<PropertyDefinition, number>();

/** The fields and items of a definition, those inside them included, as if what is shared were written out. */
export function countFields(definition: PropertyDefinition): number {
  const known = counts.get(definition);
  if (known !== undefined) return known;
  let count = definition.items ? 1 + countFields(definition.items) : 0;
  for (const field of definition.properties?.values() ?? []) count += 1 + countFields(field.definition);
  // Past the limit the definition is about to lose its fields.
  if (count > 0 && count <= MOST_FIELDS) counts.set(definition, count);
  return count;
}
