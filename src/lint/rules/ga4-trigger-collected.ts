import { at, type Plan, type Trigger } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { GA4 } from '../facts/ga4.js';
import { listGa4Uses } from '../ga4-events.js';
import { defineRule, type Finding } from '../rule.js';

const FILES = new RegExp(`\\.(?:${GA4.files.endings.join('|')})\\b`, 'i');

export const ga4TriggerCollected = defineRule({
  id: 'ga4-trigger-collected',
  summary: 'No trigger sends GA4 what enhanced measurement sends already: 90 % of a page, a file, a video.',
  rationale:
    'Both arrive, under two names, and reports of scrolling or downloads add them up or miss half. Which links it takes for files was not verified.',
  source: 'https://support.google.com/analytics/answer/9216061',
  category: 'destination',
  severity: 'warning',
  preset: 'strict',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4, enhanced_measurement: [scroll] }
events:
  guide_downloaded: { source: browser, trigger: { link: "a[href$='.pdf']" }, destinations: { ga4: true } }
  article_read: { source: browser, trigger: { scroll: 75% }, destinations: { ga4: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  guide_downloaded: { source: browser, trigger: { link: "a[href$='.pdf']" }, destinations: { ga4: true } }
  article_read: { source: browser, trigger: { scroll: 90% }, destinations: { ga4: true } }
`,
        findings: [
          '4:40 The trigger of "guide_downloaded" sends "ga4" what enhanced measurement (file_download) sends already.',
          '5:36 The trigger of "article_read" sends "ga4" what enhanced measurement (scroll) sends already.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listGa4Uses(plan)) {
      const part = event.trigger && findPart(event.trigger);
      const { enhancedMeasurement } = use.destination;
      if (part === undefined || enhancedMeasurement === false || enhancedMeasurement?.includes(part) === false)
        continue;
      const message = `The trigger of "${event.name}" sends "${use.destination.name}" what enhanced measurement (${part}) sends already.`;
      const help = 'Say under "enhanced_measurement" what is on there, without it, or drop the event.';
      yield { message, help, location: onKey(at(event, 'trigger')) };
    }
  },
});

function findPart(trigger: Trigger): string | undefined {
  if (trigger.kind === 'scroll') return trigger.percents.includes(90) ? 'scroll' : undefined;
  if (trigger.kind === 'link') return FILES.test(trigger.selector) ? 'file_download' : undefined;
  return trigger.kind === 'video' ? 'video' : undefined;
}
