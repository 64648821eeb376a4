import { type Handover, withSdk } from './handover.js';

/** What most SDKs for browsers are to an event. */
export interface Tracker {
  track(name: string, properties: object | null | undefined): unknown;
}

export function trackWith(tracker: Handover<Tracker>, name: string, properties: object = {}): void {
  withSdk(tracker, (sdk) => sdk.track(name, properties));
}
