import { printCall } from './print-call.js';
import type { RuntimeFunction, Transport } from './transport.js';

// The event's name is written last: it holds even against a property `event` that no type has kept out.
// No global is declared, because another package may have declared `dataLayer` already, with another type.
const pushToDataLayer: RuntimeFunction = {
  name: 'pushToDataLayer',
  needs: [],
  code: `\
function pushToDataLayer(event: string, properties?: object): void {
  ((window as unknown as { dataLayer?: object[] }).dataLayer ??= []).push({ ...properties, event });
}`,
};

/** Google Tag Manager's data layer, made when it is not there yet. It keeps events for the tags that load later. */
export const dataLayer: Transport = {
  runtime: [pushToDataLayer],
  send: (sending) => printCall(pushToDataLayer.name, sending),
};
