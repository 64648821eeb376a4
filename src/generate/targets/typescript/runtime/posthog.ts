import { type Handover, withSdk } from './handover.js';

interface PosthogClient {
  capture(event: string, properties: object): unknown;
}

export const posthogClient: Handover<PosthogClient> = { waiting: [] };

export function captureWithPosthog(event: string, properties: object = {}): void {
  withSdk(posthogClient, (posthog) => posthog.capture(event, properties));
}
