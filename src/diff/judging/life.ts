import type { PlanEvent, Status } from '../../plan/model.js';

/** The way of an event into production, in order. */
export const ROLL_OUT: readonly Status[] = ['proposed', 'shadow', 'pilot', 'live'];

/** Destinations get it and nobody has said that this will end. */
export function isReleased({ status }: PlanEvent): boolean {
  return status === 'pilot' || status === 'live';
}

export function isLeaving({ status }: PlanEvent): boolean {
  return status === 'deprecated' || status === 'retired';
}
