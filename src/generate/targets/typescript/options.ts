import * as z from 'zod/mini';
import type { OptionsSchema } from '../../../plan/options-schema.js';
import { TRANSPORTS, type TransportId } from './transports/registry.js';

export interface TypescriptOptions {
  /** Where events are sent, each once. */
  readonly sdk: readonly TransportId[];
}

/** The schema is made when the first plan needs it: start-up does not pay for it. */
export const OPTIONS: OptionsSchema<TypescriptOptions> = {
  zod: makeSchema,
  safeParse: (value) => makeSchema().safeParse(value),
};

function makeSchema() {
  const ids = [...TRANSPORTS.keys()];
  const known = ids.map((id) => `"${id}"`).join(', ');
  const sdk = z.array(z.enum(ids, { error: `"sdk" may name ${known}.` }), { error: '"sdk" is a list.' });
  const some = sdk.check(
    z.minLength(1, { error: `"sdk" must name at least one of ${known}.` }),
    z.describe('Where the code sends events.'),
  );
  return z.strictObject({ sdk: z._default(some, ['datalayer']) }, { error: describeUnknown });
}

function describeUnknown(issue: { readonly code?: string; readonly keys?: readonly string[] }): string {
  if (issue.code !== 'unrecognized_keys') return 'The options are a map.';
  const names = issue.keys?.map((key) => JSON.stringify(key)).join(', ');
  return `The typescript target has no option ${names}; it has "sdk".`;
}
