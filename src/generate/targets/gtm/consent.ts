import type { ConsentSettings } from '../../../gtm/entities.js';
import type { Destination } from '../../../plan/model.js';

/**
 * Each tag waits for everything that the plan asks for, beyond the checks that Google's tags make themselves.
 * `NOT_SET` only where the plan does not say, so that GTM's consent overview shows it as open.
 * https://support.google.com/tagmanager/answer/10718549
 */
export function requireConsent(destination: Destination, types: readonly string[]): ConsentSettings {
  if (types.length > 0) return { consentStatus: 'NEEDED', consentType: toList(types) };
  return { consentStatus: destination.consent ? 'NOT_NEEDED' : 'NOT_SET' };
}

function toList(types: readonly string[]): ConsentSettings['consentType'] & object {
  return { type: 'LIST', list: types.map((value) => ({ type: 'TEMPLATE', value })) };
}
