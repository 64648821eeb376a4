import type { Ga4Event, SentParameter } from '../gtm/understand/ga4.js';
import type { Plan } from '../plan/model.js';
import type { EventPair } from './pair/pair-events.js';
import { findDelivery } from './plan-places.js';

interface Named {
  readonly name: string;
  readonly sent: SentParameter;
}

export function listMissing({ planned, live }: EventPair, plan: Plan): Named[] {
  return [...listPlanned(planned, plan)]
    .filter(([name, sent]) => !live.parameters.has(name) && !comesWithEcommerce(name, sent, live))
    .map(([name, sent]) => ({ name, sent }));
}

/** A tag for several events has the parameters of all; of those, the ones that the plan maps for this event. */
function listPlanned(planned: Ga4Event, plan: Plan): [string, SentParameter][] {
  const delivery = planned.isShared ? findDelivery(plan, planned) : undefined;
  if (!delivery) return [...planned.parameters];
  const mapped = new Set([...delivery.to.params.values(), ...delivery.to.set.keys()]);
  return [...planned.parameters].filter(([name, { isShared }]) => isShared || mapped.has(name));
}

/** What GA4 takes by itself from the `ecommerce` object. https://developers.google.com/analytics/devguides/collection/ga4/ecommerce?client_type=gtm */
function comesWithEcommerce(name: string, { meaning }: SentParameter, live: Ga4Event): boolean {
  return live.ecommerce && meaning.kind === 'data layer' && meaning.key === `ecommerce.${name}`;
}

interface Changed {
  readonly name: string;
  readonly planned: SentParameter;
  readonly found: SentParameter;
}

export function listChanged({ planned, live }: EventPair): Changed[] {
  return [...planned.parameters].flatMap(([name, sent]) => {
    const found = live.parameters.get(name);
    return found && found.meaning.canon !== sent.meaning.canon ? [{ name, planned: sent, found }] : [];
  });
}

export function listUnplanned(pair: EventPair, all: readonly EventPair[], plan: Plan): Named[] {
  const allowed = pair.live.isShared ? listAllowed(pair, all) : pair.planned.parameters;
  const extra = [...pair.live.parameters].filter(([name]) => !allowed.has(name));
  if (extra.length === 0) return [];
  const mapped = new Set(pair.planned.ecommerce ? findDelivery(plan, pair.planned)?.to.params.values() : []);
  return extra.filter(([name]) => !mapped.has(name)).map(([name, sent]) => ({ name, sent }));
}

/** What any of the tag's events may be sent with. */
function listAllowed({ live }: EventPair, all: readonly EventPair[]): ReadonlyMap<string, unknown> {
  const ofTag = all.filter((other) => other.live.view === live.view);
  return new Map(ofTag.flatMap(({ planned }) => [...planned.parameters]));
}
