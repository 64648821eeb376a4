import { atName, type Plan } from '../../plan/model.js';
import { listDefinitions } from '../definitions.js';
import { defineRule, type Finding } from '../rule.js';

export const propertyUnused = defineRule({
  id: 'property-unused',
  summary: 'Every shared property and every group is used.',
  rationale: 'A definition that nothing uses is read by everybody who looks for the right one.',
  category: 'schema',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties: { plan_id: { type: string } }
events:
  plan_chosen: { properties: { plan_id: required } }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties: { plan_id: { type: string }, seats: { type: integer } }
groups:
  money: { properties: { plan_id: required } }
events:
  plan_chosen: { properties: { plan_id: required } }
`,
        findings: ['1:42 Shared property "seats" is used by no event.', '3:3 Group "money" reaches no event.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    if (plan.events.size === 0) return;
    const { properties, groups } = listUsed(plan);
    for (const property of plan.properties.values()) {
      if (properties.has(property.name)) continue;
      const message = `Shared property "${property.name}" is used by no event.`;
      yield { message, help: 'Use it, or delete it.', location: atName(property) };
    }
    for (const group of plan.groups.values()) {
      if (groups.has(group.name)) continue;
      const message = `Group "${group.name}" reaches no event.`;
      yield { message, help: 'Name it in an event, say where it applies, or delete it.', location: atName(group) };
    }
  },
});

/** Names are enough: a property of a group or an event that has the name of a shared one is that one. */
function listUsed(plan: Plan): { properties: Set<string>; groups: Set<string> } {
  const properties = new Set<string>();
  const groups = new Set<string>();
  for (const event of plan.events.values()) {
    for (const name of event.groups) groups.add(name);
  }
  for (const { definition, extendsShared } of listDefinitions(plan)) if (extendsShared) properties.add(definition.name);
  const wanted = [...plan.properties.keys()].filter((name) => !properties.has(name));
  for (const event of wanted.length > 0 ? plan.events.values() : []) {
    for (const name of event.properties.keys()) properties.add(name);
  }
  for (const { definition } of listDefinitions(plan)) {
    for (const { shared } of definition.properties?.values() ?? []) if (shared !== undefined) properties.add(shared);
  }
  return { properties, groups };
}
