import { at, type PlanEvent } from '../../plan/model.js';
import { defineRule, type Findings } from '../rule.js';

export const rolloutBy = defineRule({
  id: 'rollout-by',
  summary: 'A roll-out goes by a property that the event has.',
  rationale:
    'The code decides by the hash of that property. Where the event does not carry it, nobody or everybody is in the pilot.',
  category: 'governance',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed:
    status: pilot
    rollout: { share: 20%, by: user_id }
    properties: { user_id: { type: string } }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed:
    status: pilot
    rollout: { share: 20%, by: user_id }
`,
        findings: ['4:32 Event "pricing_viewed" rolls out by "user_id", which it does not carry.'],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    const by = event.rollout?.by;
    if (by === undefined || event.properties.has(by)) return undefined;
    const message = `Event "${event.name}" rolls out by "${by}", which it does not carry.`;
    return [{ message, help: 'Add the property, or name another.', location: at(event, 'rollout', 'by') }];
  },
});
