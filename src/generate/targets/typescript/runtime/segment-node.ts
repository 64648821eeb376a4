import { type Handover, handOver, withSdk } from './handover.js';

interface SegmentServer {
  track(event: object): unknown;
}

interface SegmentVisitor {
  readonly userId?: string | undefined;
  readonly anonymousId?: string | undefined;
}

const segmentServer: Handover<SegmentServer> = { waiting: [] };

export function connectSegmentNode(analytics: SegmentServer): void {
  handOver(segmentServer, analytics);
}

export function sendToSegmentNode(visitor: SegmentVisitor, event: string, properties: object = {}): void {
  const { userId, anonymousId } = visitor;
  withSdk(segmentServer, (analytics) => analytics.track({ userId, anonymousId, event, properties }));
}
