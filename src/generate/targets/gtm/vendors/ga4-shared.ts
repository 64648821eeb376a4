import { convertCase } from '../../../../plan/convert-case.js';
import type { Destination, Group } from '../../../../plan/model.js';
import { type Contents, remember } from '../contents.js';
import type { Draft } from '../drafts/draft.js';
import { draftSettings } from '../drafts/tables.js';
import { callOf, constant, type Row } from '../drafts/value.js';
import { draftDataLayer } from '../drafts/variables.js';
import { USER_DATA, USER_PROPERTIES } from '../parameters.js';

/** Parameters that events of a destination have in common, and the variable that holds them. */
export interface Shared {
  readonly rows: readonly Row[];
  readonly variable: Draft<'variable'>;
}

/**
 * What the plan itself says of every event: the groups with `apply: all`, and the constants of the destination. Not
 * what events happen to share: an event that does not would change the tags of all others.
 */
export function draftShared(destination: Destination, contents: Contents): Shared | undefined {
  return remember(contents, JSON.stringify(['shared', destination.name]), () => makeShared(destination, contents));
}

function makeShared(destination: Destination, contents: Contents): Shared | undefined {
  const groups = [...contents.plan.groups.values()].filter((group) => group.apply?.all);
  const carried = groups.flatMap((group) => findRows(destination, group, contents));
  const constants = [...destination.set].map(([theirs, value]): Row => [theirs, constant(value)]);
  const rows = [...new Map([...carried, ...constants])].filter(([name]) => !isAboutUser(name));
  if (rows.length === 0) return undefined;
  return { rows, variable: draftSettings(contents, destination, 'gtes', rows) };
}

/** A tag may use the shared rows only when all of them are its own too. */
export function isShared(rows: readonly Row[], shared: readonly Row[]): boolean {
  const own = new Map(rows.map(([name, value]) => [name, value.id]));
  return shared.every(([name, value]) => own.get(name) === value.id);
}

function findRows(destination: Destination, { properties }: Group, contents: Contents): Row[] {
  const sent = [...properties.keys()].filter((name) => !destination.omit.includes(name));
  return sent.map((name) => [nameThere(destination, name), callOf(draftDataLayer(contents, name))]);
}

function nameThere({ params, names }: Destination, property: string): string {
  return params.get(property) ?? (names ? convertCase(property, names) : property);
}

function isAboutUser(name: string): boolean {
  return name.startsWith(USER_DATA) || name.startsWith(USER_PROPERTIES);
}
