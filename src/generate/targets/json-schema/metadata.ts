import type { EventDestination, PlanEvent, PropertyDefinition } from '../../../plan/model.js';
import { type Json, toObject } from './json.js';

/** The keyword of everything that JSON Schema has no word for. Words and values are those of the plan. */
export const METADATA = 'x-measureplan';

/** What the plan knows of an event beyond its values. */
export function printEventMetadata(event: PlanEvent): Json {
  const { name, tier, stage, goal, owner, status, since, sources, sampling, rollout, deprecated } = event;
  return withoutNothing({
    ...{ event: name, tier, stage, goal, owner, status, since, sampling },
    source: listUnlessEmpty(sources),
    rollout: rollout && withoutNothing({ ...rollout }),
    use: deprecated?.use,
    consent: listUnlessEmpty(event.consent),
    destinations: printDestinations(event.destinations),
  });
}

/** What the plan knows of a property beyond its values; undefined when that is nothing. */
export function printPropertyMetadata({ pii, hash, unit, renamedFrom }: PropertyDefinition): Json | undefined {
  const known = withoutNothing({ pii, hash: hash && { ...hash }, unit, renamed_from: renamedFrom });
  return Object.keys(known).length > 0 ? known : undefined;
}

function printDestinations(destinations: ReadonlyMap<string, EventDestination>): Json | undefined {
  if (destinations.size === 0) return undefined;
  return toObject(Array.from(destinations, ([name, delivery]) => [name, printDelivery(delivery)] as const));
}

// Only what goes under another name: the rest is in the schema itself.
function printDelivery({ as, params, consent, keyEvent, destination }: EventDestination): Json {
  const renamed = [...params].filter(([ours, theirs]) => ours !== theirs);
  return withoutNothing({
    ...{ type: destination.type, as, consent: listUnlessEmpty(consent) },
    key_event: keyEvent || undefined,
    params: renamed.length > 0 ? toObject(renamed) : undefined,
  });
}

function listUnlessEmpty(list: readonly string[]): readonly string[] | undefined {
  return list.length > 0 ? list : undefined;
}

function withoutNothing(json: Json): Json {
  return toObject(Object.entries(json).filter(([, value]) => value !== undefined));
}
