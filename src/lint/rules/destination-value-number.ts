import type { DestinationType } from '../../plan/destination-types.js';
import type { EventDestination, Plan, PlanEvent } from '../../plan/model.js';
import { listUses } from '../destination-uses.js';
import { locateConstant, locateParameter } from '../parameters.js';
import { defineRule, type Finding } from '../rule.js';

/** They add up what arrives as `value`. */
const ADDING: readonly DestinationType[] = ['ga4', 'google_ads', 'meta', 'tiktok', 'linkedin', 'floodlight'];

export const destinationValueNumber = defineRule({
  id: 'destination-value-number',
  summary: 'What reaches GA4 and advertising services as `value` is a number.',
  rationale:
    'They add values up, and bid by them. A text such as "62,00" counts as nothing there, and no report says why the revenue is missing.',
  source: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events',
  category: 'destination',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4, params: { total: value } }
events:
  order_paid: { properties: { total: { type: number } }, destinations: { ga4: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4, params: { total: value } }
events:
  order_paid: { properties: { total: { type: string } }, destinations: { ga4: true } }
  quote_sent: { destinations: { ga4: { set: { value: low } } } }
`,
        findings: [
          '2:38 Event "order_paid" sends "ga4" the value as string.',
          '5:47 Event "quote_sent" sends "ga4" the value "low", which is no number.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const type of ADDING) {
      for (const { event, use } of listUses(plan, type)) yield* check(event, use);
    }
  },
});

function* check(event: PlanEvent, use: EventDestination): Iterable<Finding> {
  const constant = use.set.get('value');
  const help = 'Send a number, or map it to another name with "params".';
  const there = use.destination.name;
  if (constant !== undefined && typeof constant !== 'number') {
    const message = `Event "${event.name}" sends "${there}" the value "${constant}", which is no number.`;
    yield { message, help, location: locateConstant(use, 'value') };
  }
  for (const name of listSuspects(event, use)) {
    if (use.params.get(name) !== 'value') continue;
    const types = event.properties.get(name)?.definition.types ?? [];
    const message = `Event "${event.name}" sends "${there}" the value as ${types.join(' or ')}.`;
    yield { message, help, location: locateParameter(event, use, name) };
  }
}

const FITTING = new Set(['number', 'integer', 'any']);

/** Our properties that may arrive as `value` and are no numbers. What all events send is never gone through. */
function listSuspects({ properties }: PlanEvent, { destination, written }: EventDestination): string[] {
  const isSuspect = (name: string) => {
    const types = properties.get(name)?.definition.types;
    return types !== undefined && !types.some((type) => FITTING.has(type));
  };
  const names = isSuspect('value') ? ['value'] : [];
  for (const mapping of [destination.params, written.params]) {
    for (const [ours, theirs] of mapping)
      if (theirs === 'value' && ours !== 'value' && isSuspect(ours)) names.push(ours);
  }
  return names;
}
