import { condition } from '../../../../gtm/parameter.js';
import type { Destination } from '../../../../plan/model.js';
import { requireConsent } from '../consent.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import type { Draft } from '../drafts/draft.js';
import { draftTag } from '../drafts/tags.js';
import { draftTrigger } from '../drafts/triggers.js';
import { callOf } from '../drafts/value.js';
import { findCargo, sendsEcommerce } from '../parameters.js';
import { findPriority } from '../sequences/priorities.js';
import { breakBraces } from '../text.js';
import { needsOfEvent, printEvent } from './ga4.js';
import { findName, findPushed, findRows, matchNames, type Names, nameKind } from './ga4-lookups.js';
import { draftMeasurementId } from './google-tag.js';
import { RANKS } from './vendor.js';

interface Combination {
  /** Events that keep a tag of their own. */
  readonly single: readonly Delivery[];
  readonly combined: readonly Draft<'tag'>[];
}

/**
 * With `tags: combined`, the events of a stream that differ in nothing but their name and parameters share one tag: it
 * looks up both by the event that fires it. A parameter that an event does not have is not sent with it.
 */
export function combineEvents(
  destination: Destination,
  deliveries: readonly Delivery[],
  contents: Contents,
): Combination {
  if (contents.options.tags !== 'combined') return { single: deliveries, combined: [] };
  const counts = countNames(contents);
  const groups = new Map<string, Delivery[]>();
  const single: Delivery[] = [];
  for (const delivery of deliveries) {
    const name = findPushed(delivery.event);
    if (name === undefined || counts.get(name) !== 1 || !isPlain(delivery, contents)) single.push(delivery);
    else add(groups, JSON.stringify([...delivery.to.consent].sort()), delivery);
  }
  for (const [key, group] of groups) {
    if (group.length > 1) continue;
    single.push(...group);
    groups.delete(key);
  }
  return { single, combined: [...groups.values()].map((group) => draftGroup(destination, group, contents)) };
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** How many events listen to a name of the data layer: of two, the tag could not say which it is. */
function countNames({ triggered }: Contents): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of triggered) {
    const name = findPushed(event);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function isPlain(delivery: Delivery, contents: Contents): boolean {
  const { userData, userProperties } = findCargo(delivery, contents);
  if (userData.length + userProperties.length > 0 || sendsEcommerce(delivery)) return false;
  return findPriority(delivery.event, contents) === 0;
}

function draftGroup(destination: Destination, group: readonly Delivery[], contents: Contents): Draft<'tag'> {
  const consent = group[0]?.to.consent ?? [];
  const names = { destination: destination.name, consent };
  const parts = {
    name: findName(names, group, contents),
    stream: callOf(draftMeasurementId(destination, contents)),
    cargo: { rows: findRows(names, group, contents), userData: [], userProperties: [] },
    ecommerce: false,
  };
  return draftTag(contents, {
    key: ['events', destination.name, ...consent],
    parts: { destination: destination.name, kind: nameKind('Events', consent) },
    type: 'gaawe',
    notes: breakBraces(`Events: ${group.map(({ event }) => event.name).join(', ')}`),
    firing: [draftGroupTrigger(names, group, contents)],
    once: false,
    consent: requireConsent(destination, consent),
    rank: RANKS.library,
    needs: needsOfEvent(parts),
    parameter: (identify) => printEvent(parts, identify),
  });
}

function draftGroupTrigger(names: Names, group: readonly Delivery[], contents: Contents): Draft<'trigger'> {
  const pattern = matchNames(group);
  return draftTrigger(contents, {
    key: ['events', names.destination, ...names.consent],
    parts: { kind: nameKind(`${names.destination} events`, names.consent) },
    listen: () => ({ type: 'CUSTOM_EVENT', customEventFilter: [condition('MATCH_REGEX', '_event', `^(${pattern})$`)] }),
  });
}
