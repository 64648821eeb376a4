import type { Plan } from '../../plan/model.js';
import { listUses } from '../destination-uses.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { locateConstant, locateParameter } from '../parameters.js';
import { defineRule, type Finding } from '../rule.js';

const RESERVED = new Set(DESTINATIONS.mixpanel.reservedProperties.names);

export const mixpanelReservedProperty = defineRule({
  id: 'mixpanel-reserved-property',
  summary: 'No property reaches Mixpanel under a name that Mixpanel reads itself: distinct_id, time, token.',
  rationale:
    'Such a property changes whose event it is, or when it was, instead of saying something about it. That is general knowledge and was not verified.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'mixpanel',
  examples: {
    correct: [
      {
        plan: `destinations:
  mixpanel: { type: mixpanel }
events:
  article_read: { properties: { time_spent: { type: integer } }, destinations: { mixpanel: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  mixpanel: { type: mixpanel, params: { user_id: distinct_id } }
events:
  article_read: { properties: { user_id: { type: string } }, destinations: { mixpanel: { set: { token: a } } } }
`,
        findings: [
          '2:50 "distinct_id" is a property that Mixpanel reads itself (not verified).',
          '4:97 "token" is a property that Mixpanel reads itself (not verified).',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listUses(plan, 'mixpanel')) {
      const constants = [...use.set.keys()].filter((name) => RESERVED.has(name));
      for (const name of constants) yield { ...describe(name), location: locateConstant(use, name) };
      for (const [property, name] of use.params) {
        if (RESERVED.has(name)) yield { ...describe(name), location: locateParameter(event, use, property) };
      }
    }
  },
});

function describe(name: string): Pick<Finding, 'message' | 'help'> {
  return {
    message: `"${name}" is a property that Mixpanel reads itself (not verified).`,
    help: 'Map it to another name with "params", or leave it out.',
  };
}
