import { type Handover, withSdk } from './handover.js';
import type { EventVisitor } from './visitor.js';

interface MixpanelServer {
  track(name: string, properties: object): unknown;
}

export const mixpanelServer: Handover<MixpanelServer> = { waiting: [] };

/** https://docs.mixpanel.com/docs/tracking-methods/id-management/identifying-users-simplified */
export function trackWithMixpanel(visitor: EventVisitor, name: string, properties: object = {}): void {
  const { userId, anonymousId } = visitor;
  const ids = {
    distinct_id: userId ?? anonymousId,
    ...(userId && { $user_id: userId }),
    ...(anonymousId && { $device_id: anonymousId }),
  };
  withSdk(mixpanelServer, (mixpanel) => mixpanel.track(name, { ...properties, ...ids }));
}
