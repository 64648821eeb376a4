import type { Plan, PlanEvent } from '../../../../plan/model.js';
import type { Contents } from '../contents.js';

/**
 * Steps of a funnel that happen at the same moment, as on one page, are sent in its order. Priority does that without
 * tying one tag to another, whose consent may be refused: docs/decisions/0007-gtm-container.md.
 */
export function findPriority(event: PlanEvent, { plan }: Contents): number {
  const moment = describeMoment(event);
  const later = [...plan.funnels.values()].map(({ steps }) => {
    const index = steps.findIndex((step) => step.event === event.name);
    if (index < 0) return 0;
    const after = new Set(steps.slice(index + 1).map((step) => step.event));
    return [...after].filter((name) => name !== event.name && happensAt(plan, name, moment)).length;
  });
  return Math.max(0, ...later);
}

function happensAt(plan: Plan, name: string, moment: string): boolean {
  const event = plan.events.get(name);
  return event !== undefined && describeMoment(event) === moment;
}

/** The same for events that happen at the same moment. */
export function describeMoment({ name, trigger }: PlanEvent): string {
  return JSON.stringify(trigger ? { ...trigger, once: undefined } : { kind: 'event', event: name });
}
