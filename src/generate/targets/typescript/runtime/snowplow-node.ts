import { type Handover, withSdk } from './handover.js';
import type { EventVisitor } from './visitor.js';

interface SnowplowPayload {
  add(key: string, value: unknown): unknown;
}

interface SnowplowServer {
  readonly tracker: { track(payload: SnowplowPayload): unknown };
  readonly build: (event: { event: { schema: string; data: Record<string, unknown> } }) => SnowplowPayload;
}

export const snowplowServer: Handover<SnowplowServer> = { waiting: [] };

/** The tracker has one user at a time, a server many: who it is goes with the event. */
export function sendForVisitor(visitor: EventVisitor, schema: string, data: object = {}): void {
  withSdk(snowplowServer, ({ tracker, build }) => {
    const payload = build({ event: { schema, data: { ...data } } });
    // https://docs.snowplow.io/docs/sources/trackers/snowplow-tracker-protocol/
    payload.add('uid', visitor.userId);
    payload.add('duid', visitor.anonymousId);
    tracker.track(payload);
  });
}
