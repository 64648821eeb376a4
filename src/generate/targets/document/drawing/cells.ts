import type { Plan, PlanEvent } from '../../../../plan/model.js';
import type { StageEvents } from '../stages.js';

/** The events of one stage and one tier. */
export interface Cell {
  readonly tier: string | undefined;
  readonly events: readonly PlanEvent[];
}

/** The tiers that events have, strongest first; then those that the plan does not know, and none. */
export function listLanes(stages: readonly StageEvents[], plan: Plan): (string | undefined)[] {
  const used = new Set(stages.flatMap(({ events }) => events.map(({ tier }) => tier)));
  const known = plan.tiers.toReversed().filter((tier) => used.has(tier));
  const others = [...used].filter((tier) => tier !== undefined && !plan.tiers.includes(tier));
  return [...known, ...others, ...(used.has(undefined) ? [undefined] : [])];
}

export function cellsOf({ events }: StageEvents, lanes: readonly (string | undefined)[]): Cell[] {
  return lanes.map((tier) => ({ tier, events: events.filter((event) => event.tier === tier) }));
}
