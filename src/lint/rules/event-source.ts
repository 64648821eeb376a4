import { atName, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Findings } from '../rule.js';

export const eventSource = defineRule({
  id: 'event-source',
  summary: 'Every event says where it is collected, so that its way to each destination is known.',
  rationale:
    'Whoever asks what is sent about them asks for the whole way. An event without a source begins nowhere, and nobody knows whether a browser or a server has to wait for consent.',
  category: 'privacy',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { source: browser }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed:
`,
        findings: ['2:3 Event "pricing_viewed" does not say where it is collected.'],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    if (event.sources.length > 0 || isLeaving(event)) return undefined;
    const message = `Event "${event.name}" does not say where it is collected.`;
    return [{ message, help: 'Add "source", such as "source: browser".', location: atName(event) }];
  },
});
