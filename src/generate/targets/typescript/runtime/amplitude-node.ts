import { type Handover, withSdk } from './handover.js';
import type { EventVisitor } from './visitor.js';

interface AmplitudeServer {
  track(name: string, properties: object, options: object): unknown;
}

export const amplitudeServer: Handover<AmplitudeServer> = { waiting: [] };

export function trackWithAmplitude(visitor: EventVisitor, name: string, properties: object = {}): void {
  const { userId, anonymousId } = visitor;
  withSdk(amplitudeServer, (amplitude) =>
    amplitude.track(name, properties, { user_id: userId, device_id: anonymousId }),
  );
}
