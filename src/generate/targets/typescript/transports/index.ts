// Derived from this folder by `npm run sync`. Do not edit.
import type { AnyTransport } from './transport.js';
import { datalayer } from './datalayer.js';
import { gtag } from './gtag.js';

export const TRANSPORTS: readonly AnyTransport[] = [
  datalayer,
  gtag,
];
