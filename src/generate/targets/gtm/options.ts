import * as z from 'zod/mini';
import type { OptionsSchema } from '../../../plan/options-schema.js';

export interface GtmOptions {
  /** What the container runs in. */
  readonly container: 'web';
}

/** The schema is made when the first plan needs it: start-up does not pay for it. */
export const OPTIONS: OptionsSchema<GtmOptions> = {
  zod: makeSchema,
  safeParse: (value) => makeSchema().safeParse(value),
};

function makeSchema() {
  const container = z
    .literal('web', { error: '"container" is "web".' })
    .check(z.describe('What the container runs in.'));
  return z.strictObject({ container: z._default(container, 'web') }, { error: describeUnknown });
}

function describeUnknown(issue: { readonly code?: string; readonly keys?: readonly string[] }): string {
  if (issue.code !== 'unrecognized_keys') return 'The options are a map.';
  const names = issue.keys?.map((key) => JSON.stringify(key)).join(', ');
  return `The gtm target has no option ${names}; it has "container".`;
}
