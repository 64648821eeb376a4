import { type Handover, withSdk } from './handover.js';
import type { EventVisitor } from './visitor.js';

interface PosthogServer {
  capture(event: { distinctId?: string; event: string; properties: object }): unknown;
}

export const posthogServer: Handover<PosthogServer> = { waiting: [] };

export function captureForVisitor(visitor: EventVisitor, event: string, properties: object = {}): void {
  const distinctId = visitor.userId ?? visitor.anonymousId;
  // Without an id PostHog makes one up, and the event is nobody's.
  withSdk(posthogServer, (posthog) => posthog.capture({ ...(distinctId && { distinctId }), event, properties }));
}
