import type { Plan } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { listUses } from '../destination-uses.js';
import { defineRule, type Finding } from '../rule.js';

export const linkedinConversion = defineRule({
  id: 'linkedin-conversion',
  summary: 'Every event that goes to LinkedIn has the id of its conversion.',
  rationale: 'LinkedIn counts by the conversion id of the campaign manager. An event without one is a page view there.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'linkedin',
  examples: {
    correct: [
      {
        plan: `destinations: { linkedin: { type: linkedin } }
events:
  form_sent: { destinations: { linkedin: { conversion_id: "12345678" } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { linkedin: { type: linkedin } }
events:
  form_sent: { destinations: { linkedin: true } }
`,
        findings: ['3:32 Event "form_sent" goes to "linkedin" without a conversion id.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listUses(plan, 'linkedin')) {
      if (use.settings.has('conversion_id') || event.status === 'proposed') continue;
      const message = `Event "${event.name}" goes to "${use.destination.name}" without a conversion id.`;
      yield {
        message,
        help: 'Add "conversion_id", from the campaign manager.',
        location: onKey(use.location),
      };
    }
  },
});
