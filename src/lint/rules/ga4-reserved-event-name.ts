import type { Plan, PlanEvent } from '../../plan/model.js';
import { GA4 } from '../facts/ga4.js';
import { listGa4Uses, locateName } from '../ga4-events.js';
import { defineRule, type Finding } from '../rule.js';

export const ga4ReservedEventName = defineRule({
  id: 'ga4-reserved-event-name',
  summary: 'No event reaches GA4 under a name, or with a beginning, that GA4 keeps for itself.',
  rationale:
    'GA4 refuses such an event or mixes it with its own. What is reserved depends on where the event comes from: a browser, an app or a server.',
  source: GA4.sources.naming,
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
  session_start:
    destinations: { ga4: { as: visit_started } }
  app_update:
    source: browser
    destinations: { ga4: true }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  session_start:
    destinations: { ga4: true }
  google_review_opened:
    destinations: { ga4: true }
  update_installed:
    source: app
    destinations: { ga4: { as: app_update } }
`,
        findings: [
          '4:3 "session_start" is a name that GA4 keeps for itself.',
          '6:3 "google_review_opened" begins with "google_", which GA4 keeps for itself.',
          '10:32 "app_update" is a name that GA4 keeps for itself.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listGa4Uses(plan)) {
      const fault = findReserved(use.as, event);
      if (!fault) continue;
      const help = `Give it another name there: "${use.destination.name}: { as: … }".`;
      yield { message: `"${use.as}" ${fault}.`, help, location: locateName(event, use) };
    }
  },
});

const WEB = new Set(GA4.reservedEventNames.web.names);
const APP = new Set(GA4.reservedEventNames.app.names);
const SERVER = new Set(GA4.reservedEventNames.server.names);

/** Nearly every name is in no list, whatever the event. */
const ANYWHERE = new Set([...WEB, ...APP, ...SERVER]);

function findReserved(name: string, event: PlanEvent): string | undefined {
  const isReserved = ANYWHERE.has(name) && listNames(event).some((names) => names.has(name));
  if (isReserved) return 'is a name that GA4 keeps for itself';
  const prefix = GA4.reservedEventPrefixes.names.find((beginning) => name.startsWith(beginning));
  return prefix === undefined ? undefined : `begins with "${prefix}", which GA4 keeps for itself`;
}

/** The lists that hold where the event comes from; nothing said means a browser. */
function listNames({ sources }: PlanEvent): ReadonlySet<string>[] {
  if (sources.length === 0) return [WEB];
  return [...new Set(sources.map((source) => (source === 'browser' ? WEB : source === 'app' ? APP : SERVER)))];
}
