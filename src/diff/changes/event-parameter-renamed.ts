import { defineChange } from '../define-change.js';
import { isOwnMapping } from '../judging/own-mapping.js';
import { quote } from '../judging/say.js';

export const eventParameterRenamed = defineChange({
  id: 'event-parameter-renamed',
  summary: 'A destination gets a property of an event under another name.',
  level: 'event-destination',
  verdicts: {
    renamed: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Custom dimensions and reports there that read the old parameter get nothing more.',
    },
  },
  *changed({ before, after }, { event }) {
    for (const [property, current] of after.params) {
      const old = before.params.get(property);
      if (old === undefined || old === current || !event || !isOwnMapping(event, after.destination.name, property))
        continue;
      const says = `sends ${quote(property)} to ${quote(after.destination.name)} as ${quote(current)} instead of ${quote(old)}`;
      yield { verdict: 'renamed', says, path: ['params', property] };
    }
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    properties:
      plan: { type: string }
      page: { type: string }
    destinations: { ga4: true }
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    properties:
      plan: { type: string }
      page: { type: string }
    destinations: { ga4: { params: { plan: item_name } } }
`,
      changes: [
        '8:26 → 8:44 event-parameter-renamed, breaking for destinations: Event "plan_chosen" sends "plan" to "ga4" as "item_name" instead of "plan".',
      ],
    },
  ],
});
