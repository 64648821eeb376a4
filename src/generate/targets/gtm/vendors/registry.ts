import type { DestinationType } from '../../../../plan/destination-types.js';
import type { Destination } from '../../../../plan/model.js';
import { type GtmOptions, readOwn } from '../options.js';
import { custom } from './custom.js';
import { floodlight } from './floodlight.js';
import { ga4 } from './ga4.js';
import { googleAds } from './google-ads.js';
import { linkedin } from './linkedin.js';
import { meta } from './meta.js';
import { tiktok } from './tiktok.js';
import type { Vendor } from './vendor.js';

/** The types that a container serves. The others have libraries of their own, which the site's code loads. */
export const VENDORS: ReadonlyMap<DestinationType, Vendor> = new Map([
  ['ga4', ga4],
  ['google_ads', googleAds],
  ['floodlight', floodlight],
  ['meta', meta],
  ['linkedin', linkedin],
  ['tiktok', tiktok],
  ['custom', custom],
]);

/** What serves a destination. A custom one is served when the options say by which function. */
export function findVendor(destination: Destination, options: GtmOptions): Vendor | undefined {
  if (destination.type === 'custom' && !readOwn(options.functions, destination.name)) return undefined;
  return VENDORS.get(destination.type);
}
