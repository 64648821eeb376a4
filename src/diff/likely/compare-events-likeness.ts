import type { PlanEvent } from '../../plan/model.js';
import { compareNames } from './compare-names.js';
import { compareProse, compareSets, compareValue, weigh } from './likeness.js';

/** How likely two events of different names are one, from 0 to 1: by what they are, when they happen and what they carry. */
export function compareEventsLikeness(before: PlanEvent, after: PlanEvent): number {
  return weigh([
    { weight: 3, alike: compareNames(before.name, after.name) },
    compareProse(3, before.description, after.description),
    compareProse(1, before.question, after.question),
    compareValue(2, before.trigger, after.trigger),
    compareSets(3, ownProperties(before), ownProperties(after)),
    compareValue(0.5, before.tier, after.tier),
    compareValue(0.5, before.stage, after.stage),
    compareValue(0.5, before.goal, after.goal),
    compareProse(0.5, before.touchpoint, after.touchpoint),
  ]);
}

// What a group brings says little: every event may carry it.
function* ownProperties({ properties }: PlanEvent): Iterable<string> {
  for (const { name, group } of properties.values()) if (group === undefined) yield name;
}
