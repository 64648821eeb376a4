import * as z from 'zod/mini';
import { atName, type Plan } from '../../plan/model.js';
import { listGivenNames } from '../naming/named-things.js';
import { defineRule, type Finding, type RuleContext } from '../rule.js';

interface Options {
  /** The most characters. */
  readonly max: number;
}

export const nameLength = defineRule<Options>({
  id: 'name-length',
  summary: 'Names of events and properties are short enough to read: 50 characters at most unless set otherwise.',
  rationale:
    'A name that does not fit in a column is cut in every report, and the part that tells it from the next one is at its end.',
  category: 'naming',
  severity: 'warning',
  preset: 'recommended',
  options: {
    schema: () =>
      z.strictObject({ max: z.optional(z.int().check(z.minimum(1), z.describe('The most characters of a name.'))) }),
    defaults: { max: 50 },
  },
  examples: {
    correct: [
      {
        plan: `events:
  newsletter_subscribed: {}
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  visitor_clicked_the_newsletter_button_in_the_footer_of_the_page: {}
`,
        findings: [
          '2:3 Event "visitor_clicked_the_newsletter_button_in_the_footer_of_the_page" has a name of 63 characters; 50 are the most.',
        ],
      },
    ],
  },
  *plan(plan: Plan, { options: { max } }: RuleContext<Options>): Iterable<Finding> {
    for (const { kind, name, bearer } of listGivenNames(plan)) {
      if (name.length <= max || (kind !== 'Event' && kind !== 'Property')) continue;
      const length = [...name].length;
      if (length <= max) continue;
      yield {
        message: `${kind} "${name}" has a name of ${length} characters; ${max} are the most.`,
        help: 'Leave out what the properties say.',
        location: atName(bearer),
      };
    }
  },
});
