import { explainTracked } from './explain-tracked.js';
import type { Recording } from './recording.js';

/** What `expect.extend` hands to a matcher, of vitest and of jest. */
export interface MatcherContext {
  equals(one: unknown, other: unknown): boolean;
}

export interface MatcherResult {
  readonly pass: boolean;
  message(): string;
}

export function toHaveTracked(
  this: MatcherContext,
  recorder: unknown,
  event: string,
  properties: object = {},
): MatcherResult {
  const calls = readCalls(recorder);
  const isEqual = (one: unknown, other: unknown) => this.equals(one, other);
  return explainTracked(calls, event, properties, isEqual);
}

export function toHaveTrackedTimes(
  this: MatcherContext,
  recorder: unknown,
  event: string,
  times: number,
): MatcherResult {
  const names = readCalls(recorder).map((call) => call.event);
  const count = names.filter((name) => name === event).length;
  const pass = count === times;
  const amount = (number: number) => (number === 1 ? 'once' : `${number} times`);
  const found = count === 0 ? 'it was not' : `it was ${amount(count)}`;
  return {
    pass,
    message: () => `Expected ${JSON.stringify(event)}${pass ? ' not' : ''} to be tracked ${amount(times)}; ${found}.`,
  };
}

export function toHaveTrackedInOrder(
  this: MatcherContext,
  recorder: unknown,
  events: readonly string[],
): MatcherResult {
  const names = readCalls(recorder).map((call) => call.event);
  let reached = 0;
  for (const name of names) if (name === events[reached]) reached += 1;
  const pass = reached === events.length;
  const list = (some: readonly string[]) => some.map((name) => JSON.stringify(name)).join(', ') || 'nothing';
  const missing = pass ? '' : ` ${JSON.stringify(events[reached])} did not follow.`;
  return {
    pass,
    message: () =>
      `Expected ${list(events)}${pass ? ' not' : ''} to be tracked in this order.${missing} Tracked: ${list(names)}.`,
  };
}

function readCalls(recorder: unknown): Recording['calls'] {
  const { calls } = (recorder ?? {}) as Partial<Recording>;
  if (!Array.isArray(calls)) throw new TypeError('This matcher is for a recorder: expect(recordEvents()).');
  return calls;
}
