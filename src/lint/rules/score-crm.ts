import { atName, type Plan } from '../../plan/model.js';
import { listUses } from '../destination-uses.js';
import { isMicro } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

export const scoreCrm = defineRule({
  id: 'score-crm',
  summary: 'A micro-conversion that goes to a CRM has a score.',
  rationale:
    'Sales reads the score, never the events. One without points was sent to the CRM and changes nothing there.',
  category: 'measurement',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `destinations: { crm: { type: crm } }
events:
  form_started: { destinations: { crm: true }, measure: { score: 5 } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { crm: { type: crm } }
events:
  form_started: { destinations: { crm: true } }
`,
        findings: ['3:3 Event "form_started" goes to "crm", and has no score.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listUses(plan, 'crm')) {
      if (event.measure?.score !== undefined || !isMicro(event) || event.status === 'proposed') continue;
      const message = `Event "${event.name}" goes to "${use.destination.name}", and has no score.`;
      yield { message, help: 'Add "score" under "measure".', location: atName(event) };
    }
  },
});
