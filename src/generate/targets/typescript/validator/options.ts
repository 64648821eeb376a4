import * as z from 'zod/mini';
import { DEFAULT_LINK } from './place.js';

/** What an output holds beside the tracking code. Either lets the code tell of its calls (`observe`). */
export interface CompanionOptions {
  /** A module that checks calls against the plan, and how its findings tell where the plan defines an event. */
  readonly validator?: boolean | { readonly link: string } | undefined;
  /** A module with a recorder and matchers for tests. */
  readonly testing?: boolean | undefined;
}

export const COMPANION_FIELDS = ['validator', 'testing'];

/** The fields of the target's options, as schemas of `zod/mini`. */
export function makeCompanionFields() {
  const link = z.string({ error: '"link" of "validator" is text such as "https://example.com/{file}#L{line}".' });
  const linked = z.strictObject({
    link: link.check(
      z.describe('Where findings say that an event is defined: {file}, {line} and {event} are filled in.'),
    ),
  });
  const validator = z.union([z.boolean(), linked], { error: '"validator" is true, false or a map with "link".' });
  const testing = z.boolean({ error: '"testing" is true or false.' });
  return {
    validator: z.optional(
      validator.check(z.describe('A module that checks calls against the plan, for development and tests.')),
    ),
    testing: z.optional(
      testing.check(z.describe('A module with a recorder and matchers, for tests with vitest or jest.')),
    ),
  };
}

export function chooseLink({ validator }: CompanionOptions): string {
  return typeof validator === 'object' ? validator.link : DEFAULT_LINK;
}
