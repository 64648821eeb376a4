import type { Plan } from '../../plan/model.js';
import { listUses, locateName } from '../destination-uses.js';
import { defineRule, type Finding } from '../rule.js';

export const snowplowSchemaName = defineRule({
  id: 'snowplow-schema-name',
  summary: 'Names of events at Snowplow can stand in the address of an Iglu schema.',
  rationale:
    'The name is a part of "iglu:vendor/name/jsonschema/1-0-0". A blank or a slash in it makes an address that no registry has.',
  source: 'https://github.com/snowplow/iglu-central',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'snowplow',
  examples: {
    correct: [
      {
        plan: `destinations: { snowplow: { type: snowplow } }
events:
  pricing_viewed: { destinations: { snowplow: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { snowplow: { type: snowplow } }
events:
  Pricing Viewed: { destinations: { snowplow: true } }
`,
        findings: ['3:3 "Pricing Viewed" cannot name an Iglu schema: letters, digits, "_" and "-" only.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listUses(plan, 'snowplow')) {
      if (/^[a-zA-Z0-9_-]+$/.test(use.as)) continue;
      const message = `"${use.as}" cannot name an Iglu schema: letters, digits, "_" and "-" only.`;
      yield {
        message,
        help: 'Give it another name there with "as", or write "names: snake" on the destination.',
        location: locateName(event, use),
      };
    }
  },
});
