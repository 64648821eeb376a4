import { at, type Plan } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { GA4 } from '../facts/ga4.js';
import { listGa4Uses } from '../ga4-events.js';
import { defineRule, type Finding } from '../rule.js';

const MAX = GA4.parametersPerEvent.max;
const MANY = Array.from({ length: MAX + 1 }, (_, index) => `p${index}: { type: string }`).join(', ');

export const ga4ParameterCount = defineRule({
  id: 'ga4-parameter-count',
  summary: `An event brings at most ${MAX} parameters to GA4.`,
  rationale:
    'GA4 drops what comes after the last that it takes, and which ones that are depends on the order in which they were sent.',
  source: GA4.sources.limits,
  category: 'destination',
  severity: 'error',
  preset: 'minimal',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  pricing_viewed:
    properties: { plan_id: { type: string } }
    destinations: { ga4: true }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  pricing_viewed:
    properties: { ${MANY} }
    destinations: { ga4: true }
`,
        findings: [`6:21 Event "pricing_viewed" brings ${MAX + 1} parameters to "ga4"; GA4 takes ${MAX}.`],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listGa4Uses(plan)) {
      // Nothing that the event does not carry is sent, so most need no closer look.
      if (event.properties.size + use.set.size <= MAX) continue;
      const names = new Set([...use.params.values(), ...use.set.keys()]);
      if (names.size <= MAX) continue;
      const message = `Event "${event.name}" brings ${names.size} parameters to "${use.destination.name}"; GA4 takes ${MAX}.`;
      const location = onKey(at(use));
      yield { message, help: 'Leave some out with "omit".', location };
    }
  },
});
