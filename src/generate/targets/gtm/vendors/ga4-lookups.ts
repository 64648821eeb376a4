import type { PlanEvent } from '../../../../plan/model.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import { draftLookup, draftPatterns } from '../drafts/tables.js';
import { callBuiltIn, callOf, constant, type Row, type Value } from '../drafts/value.js';
import { findCargo } from '../parameters.js';
import { escapeRegExp } from '../paths.js';

/** The name under which the event comes through the data layer. */
export function findPushed({ name, trigger }: PlanEvent): string | undefined {
  if (!trigger) return name;
  return trigger.kind === 'event' && trigger.page === undefined && trigger.once === undefined
    ? trigger.event
    : undefined;
}

/** What the shared tag, its trigger and its tables are called after. */
export interface Names {
  readonly destination: string;
  readonly consent: readonly string[];
}

export function nameKind(kind: string, consent: readonly string[]): string {
  return consent.length === 0 ? kind : `${kind} (${consent.join(', ')})`;
}

/** The events of a group, as a pattern of the names under which they come. */
export function matchNames(group: readonly Delivery[]): string {
  return group.map(({ event }) => escapeRegExp(findPushed(event) ?? event.name)).join('|');
}

/** The name that the stream knows the event by: looked up where it differs. */
export function findName(names: Names, group: readonly Delivery[], contents: Contents): Value {
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

/** What the events of a group send, each row a value that fits whichever event it is. */
export function findRows(names: Names, group: readonly Delivery[], contents: Contents): Row[] {
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
