import type { Plan } from '../../../src/plan/model.js';
import { act, pathOf } from './act.js';
import { expectHits, findSent, findServed, makeValues, type Sent } from './expected-hits.js';
import { openPage } from './simulator/page.js';
import type { Consent, Hit } from './simulator/tags.js';

type Functions = Readonly<Record<string, string>>;

/** Tags that load something, and send no event. */
const SILENT = ['googtag', 'gclidw', 'bzi'];

/** What the tags of events send when the event happens on a page of its own. */
export function play(
  plan: Plan,
  file: unknown,
  name: string,
  values: Record<string, unknown>,
  { consent = {}, functions = {} }: { consent?: Consent; functions?: Functions } = {},
): Sent[] {
  const event = plan.events.get(name);
  if (!event) throw new Error(`No event ${name}.`);
  const start = event.trigger?.kind === 'history' ? '/' : pathOf(event.trigger);
  const page = openPage(file, { path: start, consent, functions: Object.values(functions) });
  if (event.trigger?.kind === 'pageview') return playAgain(plan, file, name, values, { consent, functions });
  act(page, event, values, plan.events);
  return page.hits.filter(isOfEvent).map(withoutTag);
}

// A page view reads what the page has pushed before the container loads.
function playAgain(
  plan: Plan,
  file: unknown,
  name: string,
  values: Record<string, unknown>,
  { consent, functions }: { consent: Consent; functions: Functions },
): Sent[] {
  const event = plan.events.get(name);
  const setting = { path: pathOf(event?.trigger), consent, functions: Object.values(functions), before: [values] };
  return openPage(file, setting).hits.filter(isOfEvent).map(withoutTag);
}

/** Not one that only loads something. */
export function isOfEvent({ type }: Hit): boolean {
  return !SILENT.includes(type);
}

/** A hit, whichever tag sent it. */
export function withoutTag({ tag: _tag, type: _type, ...sent }: Hit): Sent {
  return sent;
}

/** In an order that does not depend on that of tags. */
export function sortHits(hits: readonly Sent[]): Sent[] {
  const key = ({ stream, event }: Sent) => JSON.stringify([stream ?? '', event ?? '']);
  return [...hits].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/**
 * Plays every event of a plan, with every consent granted and with each that it needs refused in turn, and lists what
 * differs from what the plan says. Events that share a moment are expected together.
 */
export function compareAll(
  plan: Plan,
  file: unknown,
  functions: Functions = {},
): { played: number; differences: unknown[] } {
  const differences: unknown[] = [];
  let played = 0;
  for (const event of findSent(plan, functions)) {
    for (const refused of [undefined, ...listNeeded(plan, event.name, functions)]) {
      played += 1;
      const consent: Consent = refused === undefined ? {} : { [refused]: 'denied' };
      const values = makeMomentValues(plan, event.name, functions);
      const actual = sortHits(play(plan, file, event.name, values, { consent, functions }));
      const expected = sortHits(expectMoment(plan, event.name, values, functions, refused));
      if (JSON.stringify(sortKeys(actual)) !== JSON.stringify(sortKeys(expected)))
        differences.push({ event: event.name, refused, actual, expected });
    }
  }
  return { played, differences };
}

function listNeeded(plan: Plan, name: string, functions: Functions): string[] {
  const served = findMoment(plan, name, functions).flatMap((event) => findServed(event, functions));
  return [...new Set(served.flatMap(({ consent }) => consent))];
}

/** The event and those that happen with it, because their triggers are the same. */
function findMoment(plan: Plan, name: string, functions: Functions) {
  const moment = describe(plan, name);
  return findSent(plan, functions).filter((event) => describe(plan, event.name) === moment);
}

function describe(plan: Plan, name: string): string {
  const { trigger } = plan.events.get(name) ?? {};
  return JSON.stringify(trigger ? { ...trigger, once: undefined } : { kind: 'event', event: name });
}

function makeMomentValues(plan: Plan, name: string, functions: Functions): Record<string, unknown> {
  return Object.assign({}, ...findMoment(plan, name, functions).map(makeValues));
}

function expectMoment(
  plan: Plan,
  name: string,
  values: Record<string, unknown>,
  functions: Functions,
  refused: string | undefined,
): Sent[] {
  return findMoment(plan, name, functions).flatMap((event) => {
    const kept = findServed(event, functions).filter(
      ({ consent }) => refused === undefined || !consent.includes(refused),
    );
    return expectHits(
      plan,
      { ...event, destinations: new Map(kept.map((to) => [to.destination.name, to])) },
      values,
      functions,
    );
  });
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sortKeys(each)]),
  );
}
