import type { Destination, Plan, PlanEvent } from '../../plan/model.js';
import { GA4 } from '../facts/ga4.js';
import { listGa4Uses, locateName } from '../ga4-events.js';
import { defineRule, type Finding } from '../rule.js';

export const ga4EnhancedMeasurement = defineRule({
  id: 'ga4-enhanced-measurement',
  summary: 'No browser event reaches GA4 under the name of one that GA4 collects there by itself.',
  rationale:
    'Both are counted: page views, scrolls, downloads and form events double, and nobody sees why. State under `enhanced_measurement` what is switched on.',
  source: GA4.sources.naming,
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4, enhanced_measurement: [scroll] }
events:
  file_download:
    destinations: { ga4: true }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  guide_downloaded:
    destinations: { ga4: { as: file_download } }
  page_view:
    destinations: { ga4: true }
`,
        findings: [
          '5:32 "file_download" is collected by enhanced measurement (file_download), so it would be counted twice.',
          '6:3 "page_view" is collected by GA4 itself, so it would be counted twice.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listGa4Uses(plan)) {
      const by = findCollector(use.as, use.destination);
      if (!by || !comesFromBrowser(event)) continue;
      const message = `"${use.as}" is collected by ${by}, so it would be counted twice.`;
      const help =
        'Give it another name with "as", or switch the collection off and say so under "enhanced_measurement".';
      yield { message, help, location: locateName(event, use) };
    }
  },
});

const PARTS = new Map(
  Object.entries(GA4.collected.enhanced).flatMap(([part, names]) => names.map((name) => [name, part])),
);

function findCollector(name: string, { enhancedMeasurement }: Destination): string | undefined {
  if (enhancedMeasurement === false) return undefined;
  if (GA4.collected.always.includes(name)) return 'GA4 itself';
  const part = PARTS.get(name);
  const isOn = part !== undefined && (enhancedMeasurement?.includes(part) ?? true);
  return isOn ? `enhanced measurement (${part})` : undefined;
}

function comesFromBrowser({ sources }: PlanEvent): boolean {
  return sources.length === 0 || sources.includes('browser');
}
