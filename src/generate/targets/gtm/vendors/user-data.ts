import { template } from '../../../../gtm/parameter.js';
import type { Destination } from '../../../../plan/model.js';
import type { Contents } from '../contents.js';
import type { Draft } from '../drafts/draft.js';
import { needsOf, type Row } from '../drafts/value.js';
import { draftVariable } from '../drafts/variables.js';

/**
 * What `user_data.…` may name, by gtag's names and GTM's own → the field of GTM's variable. A value that is hashed
 * already is taken as it is. https://support.google.com/google-ads/answer/13262500
 */
export const USER_DATA_FIELDS: ReadonlyMap<string, string> = new Map([
  ['email', 'email'],
  ['email_address', 'email'],
  ['sha256_email_address', 'email'],
  ['phone_number', 'phone_number'],
  ['sha256_phone_number', 'phone_number'],
  ...['first_name', 'last_name', 'street', 'city', 'region', 'postal_code', 'country'].flatMap(
    (field): [string, string][] => [
      [field, field],
      [`address.${field}`, field],
    ],
  ),
  ['address.sha256_first_name', 'first_name'],
  ['address.sha256_last_name', 'last_name'],
]);

/** The variable of user-provided data, when there is any. */
export function draftUserData(
  destination: Destination,
  rows: readonly Row[],
  contents: Contents,
): Draft<'variable'> | undefined {
  const fields = rows.flatMap(([name, value]): Row[] => {
    const field = USER_DATA_FIELDS.get(name);
    return field === undefined ? [] : [[field, value]];
  });
  if (fields.length === 0) return undefined;
  const names = fields.map(([field]) => field).sort();
  return draftVariable(contents, {
    key: ['user-data', destination.name, ...fields.map(([field, value]) => `${field} ${value.id}`).sort()],
    parts: { destination: destination.name, kind: 'User data', name: names.join(', ') },
    type: 'awec',
    format: {},
    needs: needsOf(fields),
    parameter: (identify) => [
      template('mode', 'MANUAL'),
      ...fields.map(([field, value]) => template(field, value.print(identify))),
    ],
  });
}
