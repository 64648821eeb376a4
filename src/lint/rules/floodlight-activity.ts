import type { Plan } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { listUses } from '../destination-uses.js';
import { defineRule, type Finding } from '../rule.js';

export const floodlightActivity = defineRule({
  id: 'floodlight-activity',
  summary: 'Every event that goes to Floodlight has its group and activity.',
  rationale: 'Campaign Manager counts an activity of a group. Without the two strings there is no tag.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'floodlight',
  examples: {
    correct: [
      {
        plan: `destinations: { cm: { type: floodlight } }
events:
  form_sent: { destinations: { cm: { group: leads, activity: form0 } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { cm: { type: floodlight } }
events:
  form_sent: { destinations: { cm: { group: leads } } }
`,
        findings: ['3:32 Event "form_sent" goes to "cm" without "activity".'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listUses(plan, 'floodlight')) {
      const missing = ['group', 'activity'].filter((field) => !use.settings.has(field));
      if (missing.length === 0 || event.status === 'proposed') continue;
      const message = `Event "${event.name}" goes to "${use.destination.name}" without ${missing.map((field) => `"${field}"`).join(' and ')}.`;
      yield { message, help: 'Add the tag strings of the activity.', location: onKey(use.location) };
    }
  },
});
