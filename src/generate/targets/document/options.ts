import * as z from 'zod/mini';
import type { OptionsSchema } from '../../../plan/options-schema.js';

export interface DocumentOptions {
  /** By default what the extension of `out` says: `.md` is Markdown, any other file HTML, a folder gets both. */
  readonly format?: 'html' | 'markdown' | 'both' | undefined;
}

/** The schema is made when the first plan needs it: start-up does not pay for it. */
export const OPTIONS: OptionsSchema<DocumentOptions> = {
  zod: makeSchema,
  safeParse: (value) => makeSchema().safeParse(value),
};

function makeSchema() {
  const format = z.enum(['html', 'markdown', 'both'], { error: '"format" is "html", "markdown" or "both".' });
  return z.strictObject(
    {
      format: z.optional(
        format.check(z.describe('HTML, Markdown or both; by default what the extension of `out` says.')),
      ),
    },
    { error: describeUnknown },
  );
}

function describeUnknown(issue: { readonly code?: string; readonly keys?: readonly string[] }): string {
  if (issue.code !== 'unrecognized_keys') return 'The options are a map.';
  const names = issue.keys?.map((key) => JSON.stringify(key)).join(', ');
  return `The document target has no option ${names}; it has "format".`;
}
