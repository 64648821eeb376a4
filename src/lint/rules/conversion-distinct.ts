import { at, type EventDestination, type Plan, type PlanEvent } from '../../plan/model.js';
import { listUses } from '../destination-uses.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

/** What tells one conversion from another at the destinations where it is no name. */
const FIELDS = [
  ['google_ads', 'label'],
  ['linkedin', 'conversion_id'],
  ['floodlight', 'activity'],
] as const;

export const conversionDistinct = defineRule({
  id: 'conversion-distinct',
  summary: 'No two events are one conversion of an advertising service: each has its own label, activity or id.',
  rationale:
    'Two events on one label are added up, so bids are raised for whoever did both. The usual cause is a label that was copied with its event.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `destinations:
  ads: { type: google_ads }
events:
  quote_sent: { destinations: { ads: { label: AbC-1 } } }
  order_paid: { destinations: { ads: { label: AbC-2 } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ads: { type: google_ads }
events:
  quote_sent: { destinations: { ads: { label: AbC-1 } } }
  order_paid: { destinations: { ads: { label: AbC-1 } } }
`,
        findings: ['5:47 Event "order_paid" has the label "AbC-1" in "ads", as "quote_sent" has.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const firsts = new Map<string, PlanEvent>();
    for (const [type, field] of FIELDS) {
      for (const { event, use } of listUses(plan, type)) {
        const value = use.settings.get(field);
        if (value === undefined || isLeaving(event)) continue;
        const key = toKey(use, value);
        const first = firsts.get(key);
        if (!first) firsts.set(key, event);
        else {
          const message = `Event "${event.name}" has the ${field} "${value}" in "${use.destination.name}", as "${first.name}" has.`;
          yield { message, help: 'Give each event its own conversion there.', location: at(use, field) };
        }
      }
    }
  },
});

// At Floodlight an activity is one within its group.
function toKey({ destination, settings }: EventDestination, value: string): string {
  return JSON.stringify([destination.name, settings.get('group'), value]);
}
