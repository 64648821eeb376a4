import type { DestinationType } from '../../plan/destination-types.js';
import { atName, type PlanEvent, type PlanProperty } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

const FORBIDDING: ReadonlySet<DestinationType> = new Set([
  'ga4',
  'google_ads',
  'meta',
  'linkedin',
  'tiktok',
  'floodlight',
]);

export const piiDestination = defineRule({
  id: 'pii-destination',
  summary: 'Raw personal data goes to no analytics or advertising service that forbids it.',
  rationale:
    'Google, Meta, LinkedIn and TikTok forbid raw identifiers and close accounts for them. Sensitive data may not go there even when hashed.',
  source: 'https://support.google.com/analytics/answer/6366371',
  category: 'privacy',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `destinations: { ads: { type: google_ads }, crm: { type: crm } }
events:
  form_sent:
    properties: { email: { type: string, pii: direct, hash: sha256 } }
    destinations: { ads: true, crm: true }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { ga4: { type: ga4 } }
events:
  form_sent:
    properties: { email: { type: string, pii: direct } }
    destinations: { ga4: true }
  test_booked:
    properties: { illness: { type: string, pii: sensitive, hash: sha256 } }
    destinations: { ga4: true }
`,
        findings: [
          '4:19 Event "form_sent" sends "email", which is direct and not hashed, to "ga4".',
          '7:19 Event "test_booked" sends "illness", which is sensitive, to "ga4".',
        ],
      },
    ],
  },
  *event(event: PlanEvent): Iterable<Finding> {
    if (event.status === 'retired' || event.destinations.size === 0) return;
    const personal = [...event.properties.values()].filter(isForbidden);
    if (personal.length === 0) return;
    for (const use of event.destinations.values()) {
      if (!FORBIDDING.has(use.destination.type)) continue;
      for (const property of personal) {
        if (!use.params.has(property.name)) continue;
        const { pii, hash } = property.definition;
        const message = `Event "${event.name}" sends "${property.name}", which is ${pii}${hash ? '' : ' and not hashed'}, to "${use.destination.name}".`;
        const help =
          pii === 'sensitive'
            ? 'Leave it out there with "omit".'
            : 'Leave it out there with "omit", or add "hash: sha256".';
        yield { message, help, location: property.group === undefined ? atName(property) : use.location };
      }
    }
  },
});

function isForbidden({ definition: { pii, hash } }: PlanProperty): boolean {
  return pii === 'sensitive' || (pii === 'direct' && !hash);
}
