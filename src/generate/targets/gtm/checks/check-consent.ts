import { at } from '../../../../plan/model.js';
import { CONSENT_TYPES } from '../../../../plan/vocabulary.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';
import type { ConsentOptions } from '../options.js';

/**
 * GTM takes any consent type, and one that nobody has set counts as granted.
 * https://developers.google.com/tag-platform/tag-manager/templates/api#isconsentgranted
 */
export function* checkConsent({ plan, destinations, deliveries, options }: Contents): Generator<Finding> {
  const needed = [
    ...destinations.flatMap(({ consent }) => consent ?? []),
    ...deliveries.flatMap(({ to }) => to.consent),
  ];
  for (const type of new Set(needed)) {
    if (CONSENT_TYPES.some((known) => known === type) || isDeniedAtFirst(type, options.consent)) continue;
    yield {
      severity: 'warning',
      message: `GTM takes "${type}" as granted until the consent platform has set it, because Consent Mode does not know it.`,
      help: `Write "consent: { default: denied }" at the output, or set it with gtag('consent', 'default', …) before the container loads.`,
      location: at(plan, 'consent_types'),
    };
  }
}

// Outside of the regions, if there are any, nobody has set it.
function isDeniedAtFirst(type: string, consent: ConsentOptions): boolean {
  return consent.default === 'denied' && consent.regions.length === 0 && !consent.granted.includes(type);
}
