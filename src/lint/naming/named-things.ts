import { atName, type Named, type Plan } from '../../plan/model.js';
import type { Location } from '../../source/location.js';
import { visitDefinitions } from '../definitions.js';

/** A name that a plan gives, and what it is a name of, to begin a sentence: `Event`. */
export interface GivenName {
  readonly kind: string;
  readonly name: string;
  readonly location: Location;
}

/** Every name that a plan gives to something, in the order of its sections. */
export function listGivenNames(plan: Plan): GivenName[] {
  return [
    ...listNames('Owner', plan.owners),
    ...listNames('Goal', plan.goals),
    ...listPropertyNames(plan),
    ...listNames('Group', plan.groups),
    ...listNames('Segment', plan.segments),
    ...listNames('Destination', plan.destinations),
    ...listNames('Event', plan.events),
    ...listNames('Funnel', plan.funnels),
    ...listNames('Audience', plan.audiences),
    ...listNames('Experiment', plan.experiments),
  ];
}

function listNames(kind: string, things: ReadonlyMap<string, Named>): GivenName[] {
  return [...things.values()].map((thing) => ({ kind, name: thing.name, location: atName(thing) }));
}

function listPropertyNames(plan: Plan): GivenName[] {
  const names: GivenName[] = [];
  visitDefinitions(plan, ({ definition, extendsShared, isItem }) => {
    if (!extendsShared && !isItem)
      names.push({ kind: 'Property', name: definition.name, location: atName(definition) });
  });
  return names;
}
