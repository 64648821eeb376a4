// Derived from this folder by `npm run sync`. Do not edit.
import type { AnyTransport } from './transport.js';
import { amplitude } from './amplitude.js';
import { amplitudeNode } from './amplitude-node.js';
import { custom } from './custom.js';
import { datalayer } from './datalayer.js';
import { ga4Mp } from './ga4-mp.js';
import { gtag } from './gtag.js';
import { meta } from './meta.js';
import { mixpanel } from './mixpanel.js';
import { mixpanelNode } from './mixpanel-node.js';
import { posthog } from './posthog.js';
import { posthogNode } from './posthog-node.js';
import { rudderstack } from './rudderstack.js';
import { rudderstackNode } from './rudderstack-node.js';
import { segment } from './segment.js';
import { segmentNode } from './segment-node.js';
import { snowplow } from './snowplow.js';
import { snowplowNode } from './snowplow-node.js';

export const TRANSPORTS: readonly AnyTransport[] = [
  amplitude,
  amplitudeNode,
  custom,
  datalayer,
  ga4Mp,
  gtag,
  meta,
  mixpanel,
  mixpanelNode,
  posthog,
  posthogNode,
  rudderstack,
  rudderstackNode,
  segment,
  segmentNode,
  snowplow,
  snowplowNode,
];
