import type { Plan } from '../../plan/model.js';
import { oncePer } from '../../source/once-per.js';
import type { GroupReach } from '../define-change.js';

export function hasGroup(plan: Plan, group: string): boolean {
  for (const event of plan.events.values()) if (event.groups.includes(group)) return true;
  return false;
}

/** Some event carries the shared property, by itself or through a group. */
export function carriesShared(plan: Plan, name: string): boolean {
  return sharedInUse(plan).has(name);
}

/** What a group brings or takes, each name once. */
export function namesOf(carried: GroupReach['carried']): string[] {
  return [...new Set(carried.map(({ property }) => property.name))];
}

/** The events that gain or lose it, each once. */
export function eventsOf(carried: GroupReach['carried']): string[] {
  return [...new Set(carried.map(({ event }) => event.after.name))];
}

const sharedInUse = oncePer((plan: Plan): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { properties } of plan.events.values()) {
    for (const { shared } of properties.values()) if (shared !== undefined) names.add(shared);
  }
  return names;
});
