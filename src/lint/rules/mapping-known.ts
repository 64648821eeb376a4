import type { Plan, PlanEvent } from '../../plan/model.js';
import { suggestName } from '../../source/suggest.js';
import { findCertain } from '../certain-name.js';
import { listPropertyNames } from '../definitions.js';
import { fixNameAt } from '../fix-name-at.js';
import { listMapped, listOmitted, type MappedName } from '../mapped-names.js';
import { defineRule, type Finding } from '../rule.js';

export const mappingKnown = defineRule({
  id: 'mapping-known',
  summary: 'What `params` and `omit` of a destination name is carried by the events that go there.',
  rationale:
    'A mapping of what nothing carries does nothing: the parameter never arrives, or what was to be left out is sent.',
  category: 'destination',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4, params: { plan_id: item_id }, omit: [email] }
events:
  pricing_viewed: { properties: { plan_id: { type: string } }, destinations: { ga4: { omit: [plan_id] } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4, params: { planid: item_id } }
events:
  pricing_viewed:
    properties: { plan_id: { type: string } }
    destinations: { ga4: { params: { plan: item_name }, omit: [seats] } }
`,
        findings: [
          '2:31 Destination "ga4" maps "planid", which no event carries.',
          '6:38 Event "pricing_viewed" names "plan" for "ga4", and does not carry it.',
          '6:64 Event "pricing_viewed" names "seats" for "ga4", and does not carry it.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    if (plan.events.size === 0) return;
    const names = listPropertyNames(plan);
    for (const destination of plan.destinations.values()) {
      for (const mapped of destination.params.size > 0 ? listMapped(destination) : []) {
        if (names.has(mapped.name)) continue;
        yield describe(
          mapped,
          `Destination "${destination.name}" maps "${mapped.name}", which no event carries.`,
          names,
        );
      }
    }
    for (const event of plan.events.values()) if (event.status !== 'retired') yield* checkEvent(event);
  },
});

function* checkEvent({ name, properties, destinations }: PlanEvent): Iterable<Finding> {
  for (const use of destinations.values()) {
    const { params, omit } = use.written;
    if (params.size + omit.length === 0) continue;
    if (omit.every((one) => properties.has(one)) && [...params.keys()].every((one) => properties.has(one))) continue;
    for (const mapped of [...listMapped(use), ...listOmitted(use)]) {
      if (properties.has(mapped.name)) continue;
      const message = `Event "${name}" names "${mapped.name}" for "${use.destination.name}", and does not carry it.`;
      yield describe(mapped, message, properties);
    }
  }
}

function describe(mapped: MappedName, message: string, known: ReadonlyMap<string, unknown>): Finding {
  const near = suggestName(mapped.name, known.keys());
  const help = near === undefined ? 'Remove it, or add the property.' : `Write "${near}".`;
  const certain = findCertain(mapped.name, known.keys(), 'theirs');
  const fix = certain === undefined ? undefined : fixNameAt(mapped.location, certain);
  return { message, help, location: mapped.location, ...(fix && { fix }) };
}
