import { type EventMap, type EventName, observeEvents } from './surroundings.js';

/** A call of any event: its name, and the properties that go with it. */
export type Tracked = {
  readonly [Name in EventName]: { readonly event: Name; readonly properties: EventMap[Name] };
}[EventName];

/**
 * What the app has tracked since `recordEvents`: each call as it was made, with the context, and before consent,
 * roll-out, hashing and what destinations call it.
 */
export interface Recorder {
  readonly calls: readonly Tracked[];
  /** The properties of every call of one event. */
  of<Name extends EventName>(event: Name): readonly EventMap[Name][];
  /** Forgets what was tracked so far. */
  clear(): void;
  /** Ends the recording; what is recorded stays. */
  stop(): void;
}

/** Records every call from now on, beside what it does otherwise. */
export function recordEvents(): Recorder {
  const calls: Tracked[] = [];
  const stop = observeEvents((event, properties) => {
    calls.push({ event, properties: { ...properties } } as unknown as Tracked);
  });
  return {
    calls,
    of: <Name extends EventName>(event: Name) =>
      calls.filter((call) => call.event === event).map((call) => call.properties as EventMap[Name]),
    clear: () => void calls.splice(0),
    stop,
  };
}
