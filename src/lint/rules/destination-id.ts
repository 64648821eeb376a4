import { at, type Plan } from '../../plan/model.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { defineRule, type Finding } from '../rule.js';

export const destinationId = defineRule({
  id: 'destination-id',
  summary: 'The ids of destinations look as their vendors make them: "G-…", "AW-…", digits.',
  rationale: "A wrong id sends everything to nobody, or to somebody else's account, and no error says so.",
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4, measurement_id: G-ABCDE12345 }
  ads: { type: google_ads, conversion_id: AW-123456789 }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4, measurement_id: UA-12345-1 }
  ads: { type: google_ads, conversion_id: GTM-ABC123 }
`,
        findings: [
          '2:37 Destination "ga4" has the measurement_id "UA-12345-1", which does not look like "G-ABCDE12345".',
          '3:43 Destination "ads" has the conversion_id "GTM-ABC123", which does not look like "AW-123456789".',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const ids: ReadonlyMap<string, unknown> = new Map(Object.entries(DESTINATIONS.ids));
    for (const destination of plan.destinations.values()) {
      const id = ids.get(destination.type) as { field: string; pattern: string; example: string } | undefined;
      const value = id && destination.settings.get(id.field);
      if (!id || value === undefined || new RegExp(id.pattern).test(value)) continue;
      const message = `Destination "${destination.name}" has the ${id.field} "${value}", which does not look like "${id.example}".`;
      yield {
        message,
        help: 'Copy it again from the vendor (how its ids look was not verified).',
        location: at(destination, id.field),
      };
    }
  },
});
