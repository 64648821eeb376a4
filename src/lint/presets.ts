import { DESTINATION_TYPES, type DestinationType } from '../plan/destination-types.js';
import type { Plan } from '../plan/model.js';
import type { Rule } from './rule.js';

/** The general presets, each within the next. */
export const LEVELS = ['minimal', 'recommended', 'strict'] as const;

/** Every name that `lint.extends` takes: the general presets, then one for each type of destination. */
export const PRESETS: readonly string[] = [...LEVELS, ...Object.keys(DESTINATION_TYPES)];

/** In force when a plan says nothing. */
export const DEFAULT_PRESETS: readonly string[] = ['recommended'];

/**
 * Is a rule in force under these presets? A destination's rules are when the plan has such a destination and
 * a general preset is as strict as the rule, or when the plan names the destination's preset, which holds
 * what `recommended` holds.
 */
export function isInPresets(rule: Rule, presets: readonly string[], types: ReadonlySet<DestinationType>): boolean {
  if (rule.preset === undefined) return true;
  const level = LEVELS.indexOf(rule.preset);
  const isInLevel = LEVELS.some((name, index) => index >= level && presets.includes(name));
  if (rule.destination === undefined) return isInLevel;
  const isNamed = presets.includes(rule.destination) && level <= LEVELS.indexOf('recommended');
  return isNamed || (isInLevel && types.has(rule.destination));
}

/** The presets that hold a rule, the smallest first; none for one that is in force wherever it is defined. */
export function listPresets({ preset, destination }: Rule): string[] {
  if (preset === undefined) return [];
  const levels = LEVELS.slice(LEVELS.indexOf(preset));
  return destination !== undefined && preset !== 'strict' ? [...levels, destination] : levels;
}

export function listDestinationTypes(plan: Plan): Set<DestinationType> {
  return new Set([...plan.destinations.values()].map(({ type }) => type));
}
