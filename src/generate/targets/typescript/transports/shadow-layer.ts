import { printCall } from './print-call.js';
import type { RuntimeFunction, Transport } from './transport.js';

const pushToShadowLayer: RuntimeFunction = {
  name: 'pushToShadowLayer',
  needs: [],
  code: `\
function pushToShadowLayer(event: string, properties?: object): void {
  ((window as unknown as { shadowLayer?: object[] }).shadowLayer ??= []).push({ ...properties, event });
}`,
};

/**
 * Where shadow events go in place of every other transport: a data layer of their own. Tags that the plan
 * does not know may listen on the common one, so only this keeps a shadow event from them. A container
 * whose snippet names `shadowLayer` as its data layer can serve the destinations that take shadow events.
 */
export const shadowLayer: Transport = {
  runtime: [pushToShadowLayer],
  send: (sending) => printCall(pushToShadowLayer.name, sending),
};
