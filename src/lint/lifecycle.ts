import type { PlanEvent } from '../plan/model.js';

/** Deprecated or retired: nobody should work on it any more. */
export function isLeaving({ status }: PlanEvent): boolean {
  return status === 'deprecated' || status === 'retired';
}

/**
 * A micro-conversion that the plan counts on: not a macro conversion, which pays, not a guardrail, which
 * must not rise, and not on its way out.
 */
export function isMicro(event: PlanEvent): boolean {
  return !event.macro && event.kind !== 'guardrail' && !isLeaving(event);
}
