import type { Named, Plan } from '../../plan/model.js';
import { oncePer } from '../../source/once-per.js';
import { listPropertyNames } from '../definitions.js';

/** A name that a plan gives, and what first bears it. */
export interface GivenName {
  /** To begin a sentence: `Event`. */
  readonly kind: string;
  readonly name: string;
  readonly bearer: Named;
}

/**
 * Every name that a plan gives, in the order of its sections, found once per plan. A property that many events
 * define is one name; the first speaks for it.
 */
export const listGivenNames = oncePer((plan: Plan): readonly GivenName[] => [
  ...listNames('Owner', plan.owners),
  ...listNames('Goal', plan.goals),
  ...listNames('Property', listPropertyNames(plan)),
  ...listNames('Group', plan.groups),
  ...listNames('Segment', plan.segments),
  ...listNames('Destination', plan.destinations),
  ...listNames('Event', plan.events),
  ...listNames('Funnel', plan.funnels),
  ...listNames('Audience', plan.audiences),
  ...listNames('Experiment', plan.experiments),
]);

function listNames(kind: string, bearers: ReadonlyMap<string, Named>): GivenName[] {
  return [...bearers.values()].map((bearer) => ({ kind, name: bearer.name, bearer }));
}
