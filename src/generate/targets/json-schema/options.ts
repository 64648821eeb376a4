import * as z from 'zod/mini';
import type { OptionsSchema } from '../../../plan/options-schema.js';
import { SCHEMA_VERSION } from '../../iglu.js';
import type { View } from '../../values/shape.js';

export interface JsonSchemaOptions {
  /** Which schemas a folder gets; one file is always the bundle. */
  readonly files: 'both' | 'events' | 'bundle';
  /** Where hashing stands: before it (what code passes), or after it (what arrives). */
  readonly values: View;
  /** Whether an event, or an object whose fields the plan lists, may have others. */
  readonly additional_properties: boolean;
  /** Standard formats as patterns too: to most validators, `format` is only a note. */
  readonly assert_formats: boolean;
  /** What the plan knows beyond the values, under the keyword `x-measureplan`. */
  readonly metadata: boolean;
  /** The address below which schemas have theirs. */
  readonly base?: string | undefined;
  /** Instead of these files, a registry of Iglu: what arrives at destinations of type "snowplow", in this version. */
  readonly iglu?: string | undefined;
}

/** The schema is made when the first plan needs it: start-up does not pay for it. */
export const OPTIONS: OptionsSchema<JsonSchemaOptions> = {
  zod: makeSchema,
  safeParse: (value) => makeSchema().safeParse(value),
};

const IGLU = '"iglu" is a version of schemas such as "1-0-0".';

const KNOWN = ['files', 'values', 'additional_properties', 'assert_formats', 'metadata', 'base', 'iglu'] as const;

function makeSchema() {
  return z.strictObject(
    {
      files: choice('files', ['both', 'events', 'bundle'], 'Which schemas a folder gets; one file is the bundle.'),
      values: choice('values', ['given', 'sent'], 'What code passes, or what leaves after hashing.'),
      additional_properties: flag('additional_properties', 'Events may have properties that the plan does not list.'),
      assert_formats: flag('assert_formats', 'Standard formats are patterns too.'),
      metadata: flag('metadata', 'Owner, tier, consent, personal data and more, under the keyword "x-measureplan".'),
      base: z.optional(
        z
          .url({ error: '"base" is an address such as "https://schemas.example.com/".' })
          .check(z.describe('The address below which the schemas have theirs ("$id").')),
      ),
      iglu: z.optional(
        z
          .string({ error: IGLU })
          .check(
            z.regex(SCHEMA_VERSION, { error: IGLU }),
            z.describe('Instead, self-describing schemas of this version for Iglu: what arrives at Snowplow.'),
          ),
      ),
    },
    { error: describeUnknown },
  );
}

function choice<const Values extends readonly [string, ...string[]]>(name: string, values: Values, summary: string) {
  const quoted = values.map((value) => `"${value}"`).join(', ');
  const some = z.enum(values, { error: `"${name}" is one of ${quoted}.` });
  return z._default(some.check(z.describe(summary)), values[0] as never);
}

function flag(name: string, summary: string) {
  return z._default(z.boolean({ error: `"${name}" is true or false.` }).check(z.describe(summary)), false);
}

function describeUnknown(issue: { readonly code?: string; readonly keys?: readonly string[] }): string {
  if (issue.code !== 'unrecognized_keys') return 'The options are a map.';
  const names = issue.keys?.map((key) => JSON.stringify(key)).join(', ');
  const known = KNOWN.map((name) => `"${name}"`).join(', ');
  return `The json-schema target has no option ${names}; it has ${known}.`;
}
