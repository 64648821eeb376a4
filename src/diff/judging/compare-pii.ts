import type { PropertyDefinition } from '../../plan/model.js';

const LEVELS = ['none', 'pseudonymous', 'direct', 'sensitive'] as const;

/** Above zero when the new side is more personal. What a plan does not say counts as none. */
export function comparePii(before: PropertyDefinition, after: PropertyDefinition): number {
  return LEVELS.indexOf(after.pii ?? 'none') - LEVELS.indexOf(before.pii ?? 'none');
}
