import { dataLayer } from './data-layer.js';
import type { Transport } from './transport.js';

export type TransportId = 'datalayer';

/** The transports that a plan may ask for (`sdk: [datalayer]`), by the name that it writes. */
export const TRANSPORTS: ReadonlyMap<TransportId, Transport> = new Map([['datalayer', dataLayer]]);
