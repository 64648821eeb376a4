import {
  at,
  atName,
  type EventDestination,
  type Named,
  type Plan,
  type PlanEvent,
  type PlanProperty,
  type PropertyDefinition,
} from '../../plan/model.js';
import type { RULE_SUBJECTS } from '../../plan/vocabulary.js';
import { listDefinitions } from '../definitions.js';
import { type Field, fieldOf, joinSteps, namesField, readWritten } from './fields.js';

export type SubjectName = (typeof RULE_SUBJECTS)[number];

/** What a rule of the plan itself judges, and how its fields are read. */
export interface Subject {
  /** For a sentence: `event`. */
  readonly noun: string;
  /** All of them, in the order of the plan. */
  list(plan: Plan): Iterable<Named>;
  /** A field that the plan fills in (a default, what a group gives); nothing where what is written is all. */
  resolve(thing: Named, plan: Plan, steps: readonly string[]): Field | undefined;
}

const asWritten = () => undefined;

/** A subject whose fields are as the plan writes them. */
const plain = (noun: string, list: Subject['list'], resolve: Subject['resolve'] = asWritten): Subject => ({
  noun,
  list,
  resolve,
});

export const SUBJECTS: Readonly<Record<SubjectName, Subject>> = {
  plan: plain('plan', (plan) => [plan], resolvePlan),
  events: plain(
    'event',
    (plan) => plan.events.values(),
    (thing, _, steps) => resolveEvent(thing as PlanEvent, steps),
  ),
  properties: plain(
    'property',
    (plan) => listDefinitions(plan).flatMap(({ definition, isItem }) => (isItem ? [] : [definition])),
    (thing, plan, steps) => readDefinition(thing as PropertyDefinition, plan, steps),
  ),
  groups: plain('group', (plan) => plan.groups.values()),
  goals: plain('goal', (plan) => plan.goals.values()),
  destinations: plain('destination', (plan) => plan.destinations.values()),
  owners: plain('owner', (plan) => plan.owners.values()),
  segments: plain(
    'segment',
    (plan) => plan.segments.values(),
    (thing, plan, [first]) =>
      first === 'values' ? namesField(thing.location, plan.segments.get(thing.name)?.values ?? []) : undefined,
  ),
  funnels: plain('funnel', (plan) => plan.funnels.values(), resolveFunnel),
  audiences: plain('audience', (plan) => plan.audiences.values()),
  experiments: plain('experiment', (plan) => plan.experiments.values()),
};

/** A field of a thing: its own name, what the plan fills in, or what is written. */
export function readField(subject: SubjectName, thing: Named, plan: Plan, steps: readonly string[]): Field {
  const [first] = steps;
  // An owner's `name` is a field of the format: the full name. So is the plan's.
  if (first === 'name' && subject !== 'owners' && subject !== 'plan') return fieldOf([thing.name], atName(thing));
  return SUBJECTS[subject].resolve(thing, plan, steps) ?? readWritten(thing.location, steps);
}

function resolvePlan(thing: Named, plan: Plan, [first]: readonly string[]): Field | undefined {
  if (first === 'tiers' || first === 'stages') return namesField(at(thing, first), plan[first]);
  return undefined;
}

function resolveFunnel(thing: Named, plan: Plan, [first]: readonly string[]): Field | undefined {
  if (first !== 'steps') return undefined;
  const steps = plan.funnels.get(thing.name)?.steps ?? [];
  return namesField(
    at(thing, 'steps'),
    steps.map(({ event }) => event),
  );
}

function resolveEvent(event: PlanEvent, steps: readonly string[]): Field | undefined {
  const [first = '', ...rest] = steps;
  switch (first) {
    case 'owner':
      return fieldOf(event.owner === undefined ? [] : [event.owner], at(event, first));
    case 'status':
      return fieldOf([event.status], at(event, first));
    case 'source':
      return namesField(at(event, first), event.sources);
    case 'groups':
      return namesField(at(event, first), event.groups);
    case 'properties':
      return rest.length === 0 ? listNames(event, first, event.properties) : resolveProperty(event, rest);
    case 'destinations':
      return rest.length === 0 ? listNames(event, first, event.destinations) : resolveDestination(event, rest);
    default:
      return undefined;
  }
}

/** The keys of a map of the event, each where it is written; those that come from elsewhere at the map. */
function listNames(event: PlanEvent, field: string, map: ReadonlyMap<string, unknown>): Field {
  return { ...fieldOf([...map.keys()], at(event, field)), isThere: map.size > 0 };
}

/** `properties.value` is "required" or "optional", `properties.value.pii` a field of its definition. */
function resolveProperty(event: PlanEvent, steps: readonly string[]): Field {
  const [name, rest] = joinSteps(steps, event.properties);
  const use = event.properties.get(name);
  const place = at(event, 'properties', name);
  if (!use) return fieldOf([], place);
  if (rest.length === 0) return fieldOf([use.required ? 'required' : 'optional'], place);
  if (rest[0] === 'required') return fieldOf([String(use.required)], place);
  if (rest[0] === 'when') return fieldOf(use.when === undefined ? [] : [use.when], place);
  return { ...readUse(use, rest), location: place };
}

function readUse({ definition }: PlanProperty, steps: readonly string[]): Field {
  return steps[0] === 'type' ? readType(definition) : readWritten(definition.location, steps);
}

function resolveDestination(event: PlanEvent, steps: readonly string[]): Field {
  const [name, rest] = joinSteps(steps, event.destinations);
  const use = event.destinations.get(name);
  const place = at(event, 'destinations', name);
  if (!use) return fieldOf([], place);
  if (rest.length === 0) return fieldOf(['true'], place);
  return readDelivery(use, rest) ?? readWritten(use.location, rest);
}

function readDelivery(use: EventDestination, [first = '']: readonly string[]): Field | undefined {
  if (first === 'as') return fieldOf([use.as], at(use, first));
  if (first === 'key_event') return fieldOf([String(use.keyEvent)], at(use, first));
  return first === 'consent' ? namesField(at(use, first), use.consent) : undefined;
}

/** What a definition does not say itself, the shared one of its name says. */
function readDefinition(definition: PropertyDefinition, plan: Plan, steps: readonly string[]): Field {
  if (steps[0] === 'type') return readType(definition);
  const own = readWritten(definition.location, steps);
  const shared = own.isThere ? undefined : plan.properties.get(definition.name);
  if (!shared || shared === definition || definition.location.path[0] === 'properties') return own;
  const inherited = readWritten(shared.location, steps);
  return { ...inherited, location: own.location };
}

function readType(definition: PropertyDefinition): Field {
  const place = at(definition, 'type');
  return definition.typed ? namesField(place, definition.types) : fieldOf([], place);
}
