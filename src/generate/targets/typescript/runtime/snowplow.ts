import { type Handover, withSdk } from './handover.js';

interface SnowplowClient {
  trackSelfDescribingEvent(event: object): unknown;
}

export const snowplowClient: Handover<SnowplowClient> = { waiting: [] };

export function sendToSnowplow(schema: string, data: object = {}): void {
  withSdk(snowplowClient, (client) => client.trackSelfDescribingEvent({ event: { schema, data } }));
}
