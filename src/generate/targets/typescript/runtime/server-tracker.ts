import { type Handover, withSdk } from './handover.js';
import type { EventVisitor } from './visitor.js';

/** What the SDKs of Segment and RudderStack for servers are to an event. */
export interface ServerTracker {
  track(event: object): unknown;
}

export function trackFor(
  tracker: Handover<ServerTracker>,
  visitor: EventVisitor,
  event: string,
  properties: object = {},
): void {
  const { userId, anonymousId } = visitor;
  withSdk(tracker, (sdk) => sdk.track({ userId, anonymousId, event, properties }));
}
