import {
  type MatcherContext,
  type MatcherResult,
  toHaveTracked,
  toHaveTrackedInOrder,
  toHaveTrackedTimes,
} from './matchers.js';
import type { EventMap, EventName } from './surroundings.js';

/** A matcher as `expect.extend` of vitest and of jest takes it. */
export type TrackingMatcher<Arguments extends readonly unknown[]> = (
  this: MatcherContext,
  recorder: unknown,
  ...expected: Arguments
) => MatcherResult;

/** For `expect.extend(trackingMatchers)`, once in the set-up of the tests. */
export const trackingMatchers: {
  readonly toHaveTracked: TrackingMatcher<[event: string, properties?: object]>;
  readonly toHaveTrackedTimes: TrackingMatcher<[event: string, times: number]>;
  readonly toHaveTrackedInOrder: TrackingMatcher<[events: readonly string[]]>;
} = { toHaveTracked, toHaveTrackedTimes, toHaveTrackedInOrder };

/**
 * The types of the matchers. `expect` of vitest and the global one of jest know them; for `expect` of `@jest/globals` write
 * `declare module 'expect' { interface Matchers<R> extends TrackingMatchers<R> {} }`.
 */
export interface TrackingMatchers<R> {
  /** A call of the event that has at least these properties. Undefined asks for a property to be absent. */
  toHaveTracked<Name extends EventName>(event: Name, properties?: ExpectedProperties<EventMap[Name]>): R;
  /** Exactly so many calls of the event, whatever they carried. */
  toHaveTrackedTimes(event: EventName, times: number): R;
  /** Calls of these events one after another; others may lie between. */
  toHaveTrackedInOrder(events: readonly EventName[]): R;
}

export type ExpectedProperties<Properties> = { readonly [Name in keyof Properties]?: Properties[Name] | undefined };
