import type { Audience, Plan } from '../../plan/model.js';
import { listMentions } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const audienceDestination = defineRule({
  id: 'audience-destination',
  summary: 'The events of an audience reach the destinations where the audience is used.',
  rationale:
    'A destination can only build an audience from what it is sent. One whose events go elsewhere stays empty.',
  category: 'measurement',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `destinations:
  ads: { type: google_ads }
events:
  pricing_viewed: { destinations: { ads: true } }
audiences:
  lookers: { did: pricing_viewed, destinations: [ads] }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ads: { type: google_ads }
events:
  pricing_viewed: {}
audiences:
  lookers: { did: pricing_viewed, destinations: [ads] }
`,
        findings: ['6:50 Audience "lookers" is used in "ads", which "pricing_viewed" never reaches.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const audience of plan.audiences.values()) yield* checkAudience(audience, plan);
  },
});

function* checkAudience(audience: Audience, plan: Plan): Iterable<Finding> {
  const needed = [...new Set([...audience.did, ...audience.not])].filter((name) => plan.events.has(name));
  for (const { name, location, by } of listMentions(`Audience "${audience.name}"`, audience, ['destinations'])) {
    const missing = needed.find((event) => !plan.events.get(event)?.destinations.has(name));
    if (missing === undefined || !plan.destinations.has(name)) continue;
    const message = `${by} is used in "${name}", which "${missing}" never reaches.`;
    yield { message, help: `Send "${missing}" to "${name}", or use the audience elsewhere.`, location };
  }
}
