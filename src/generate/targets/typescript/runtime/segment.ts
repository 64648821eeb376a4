import { type Handover, handOver, withSdk } from './handover.js';

interface SegmentAnalytics {
  track(name: string, properties: object): unknown;
}

const segmentAnalytics: Handover<SegmentAnalytics> = { waiting: [] };

export function connectSegment(analytics: SegmentAnalytics): void {
  handOver(segmentAnalytics, analytics);
}

export function sendToSegment(name: string, properties: object = {}): void {
  withSdk(segmentAnalytics, (analytics) => analytics.track(name, properties));
}
