import { defineChange } from '../define-change.js';
import { differingNames } from '../judging/differing-names.js';
import { isOwnMapping } from '../judging/own-mapping.js';
import { eventsAt } from '../judging/reached-events.js';
import { tellSet } from '../judging/say.js';

export const destinationParameterRenamed = defineChange({
  id: 'destination-parameter-renamed',
  summary: 'A destination gets a property of all its events under another name.',
  level: 'destination',
  verdicts: {
    used: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Custom dimensions and reports there that read the old parameter get nothing more.',
    },
    unused: {
      impact: 'compatible',
      affects: 'destinations',
      reason: 'For no event that is sent does the name there change.',
    },
  },
  *changed({ before, after }, context) {
    for (const property of differingNames(before.params, after.params)) {
      const reaches = eventsAt(context, after.name, (use, event) => {
        const [old, current] = [use.before.params.get(property), use.after.params.get(property)];
        return (
          old !== undefined && current !== undefined && old !== current && !isOwnMapping(event, after.name, property)
        );
      });
      const says = tellSet('gets', property, before.params.get(property), after.params.get(property));
      yield { verdict: reaches.length > 0 ? 'used' : 'unused', says, path: ['params', property], reaches };
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
  ga4: { type: ga4, params: { plan: plan_name } }
events:
  plan_chosen:
    properties:
      plan: { type: string }
      page: { type: string }
    destinations: { ga4: true }
`,
      changes: [
        '2:3 → 2:37 destination-parameter-renamed, breaking for destinations: Destination "ga4" now gets "plan" as "plan_name" (1 event: "plan_chosen").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
`,
      after: `destinations:
  ga4: { type: ga4, params: { plan: plan_name } }
`,
      changes: [
        '2:3 → 2:37 destination-parameter-renamed, compatible for destinations: Destination "ga4" now gets "plan" as "plan_name".',
      ],
    },
  ],
});
