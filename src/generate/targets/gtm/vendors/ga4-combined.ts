import { condition } from '../../../../gtm/parameter.js';
import type { Destination, PlanEvent } from '../../../../plan/model.js';
import { requireConsent } from '../consent.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import type { Draft } from '../drafts/draft.js';
import { draftTag } from '../drafts/tags.js';
import { draftTrigger } from '../drafts/triggers.js';
import { callBuiltIn, callOf, constant, type Row, type Value } from '../drafts/value.js';
import { draftLookup, draftPatterns } from '../drafts/variables.js';
import { findCargo, sendsEcommerce } from '../parameters.js';
import { escapeRegExp } from '../paths.js';
import { findPriority } from '../sequences/priorities.js';
import { breakBraces } from '../text.js';
import { needsOfEvent, printEvent } from './ga4.js';
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

/** The name under which the event comes through the data layer. */
export function findPushed({ name, trigger }: PlanEvent): string | undefined {
  if (!trigger) return name;
  return trigger.kind === 'event' && trigger.page === undefined && trigger.once === undefined
    ? trigger.event
    : undefined;
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

interface Names {
  readonly destination: string;
  readonly consent: readonly string[];
}

function nameKind(kind: string, consent: readonly string[]): string {
  return consent.length === 0 ? kind : `${kind} (${consent.join(', ')})`;
}

function draftGroupTrigger(names: Names, group: readonly Delivery[], contents: Contents): Draft<'trigger'> {
  const pattern = matchNames(group);
  return draftTrigger(contents, {
    key: ['events', names.destination, ...names.consent],
    parts: { kind: nameKind(`${names.destination} events`, names.consent) },
    listen: () => ({ type: 'CUSTOM_EVENT', customEventFilter: [condition('MATCH_REGEX', '_event', `^(${pattern})$`)] }),
  });
}

function matchNames(group: readonly Delivery[]): string {
  return group.map(({ event }) => escapeRegExp(findPushed(event) ?? event.name)).join('|');
}

function findName(names: Names, group: readonly Delivery[], contents: Contents): Value {
  const rows = group
    .map(({ event, to }): Row => [findPushed(event) ?? event.name, constant(to.as)])
    .filter(([name, value]) => value.id !== constant(name).id);
  const event = callBuiltIn('Event');
  if (rows.length === 0) return event;
  const own = {
    key: ['event-names', names.destination, ...names.consent],
    parts: { destination: names.destination, kind: nameKind('Event names', names.consent) },
  };
  return callOf(draftLookup(contents, own, event, rows, event));
}

function findRows(names: Names, group: readonly Delivery[], contents: Contents): Row[] {
  const sources = new Map<string, Map<string, { value: Value; from: Delivery[] }>>();
  for (const delivery of group) {
    for (const [name, value] of findCargo(delivery, contents).rows) {
      const values = sources.get(name) ?? new Map();
      sources.set(name, values);
      const source = values.get(value.id) ?? { value, from: [] };
      values.set(value.id, source);
      source.from.push(delivery);
    }
  }
  const rows = [...sources].map(
    ([name, values]): Row => [name, chooseValue(names, name, [...values.values()], group, contents)],
  );
  return rows.sort(([one], [other]) => (one < other ? -1 : 1));
}

function chooseValue(
  names: Names,
  parameter: string,
  sources: readonly { value: Value; from: readonly Delivery[] }[],
  group: readonly Delivery[],
  contents: Contents,
): Value {
  const [first] = sources;
  if (first && sources.length === 1 && first.from.length === group.length) return first.value;
  const own = {
    key: ['parameter', names.destination, parameter, ...names.consent],
    parts: { destination: names.destination, kind: nameKind('Parameter', names.consent), name: parameter },
  };
  const rows = sources.map(({ value, from }): Row => [matchNames(from), value]);
  return callOf(draftPatterns(contents, own, callBuiltIn('Event'), rows));
}
