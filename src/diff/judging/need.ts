import type { PlanProperty } from '../../plan/model.js';

/** How much a property is needed, most first. A conditional one is optional in types and checked by people. */
export const NEEDS = ['required', 'conditional', 'optional'] as const;

export type Need = (typeof NEEDS)[number];

export function need({ required, when }: Pick<PlanProperty, 'required' | 'when'>): Need {
  if (!required) return 'optional';
  return when === undefined ? 'required' : 'conditional';
}
