import { at } from '../../../../plan/model.js';
import { CONSENT_TYPES } from '../../../../plan/vocabulary.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';

/**
 * GTM takes any consent type, and one that nobody has set counts as granted.
 * https://developers.google.com/tag-platform/tag-manager/templates/api#isconsentgranted
 */
export function* checkConsent({ plan, destinations, deliveries }: Contents): Generator<Finding> {
  const needed = [
    ...destinations.flatMap(({ consent }) => consent ?? []),
    ...deliveries.flatMap(({ to }) => to.consent),
  ];
  for (const type of new Set(needed)) {
    if (CONSENT_TYPES.some((known) => known === type)) continue;
    yield {
      severity: 'warning',
      message: `GTM takes "${type}" as granted until the consent platform has set it, because Consent Mode does not know it.`,
      help: `Set it to "denied" with gtag('consent', 'default', …) before the container loads.`,
      location: at(plan, 'consent_types'),
    };
  }
}
