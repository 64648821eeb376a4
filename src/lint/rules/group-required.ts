import { at, type Plan, type PlanEvent, type PlanProperty } from '../../plan/model.js';
import { findNode } from '../../source/location.js';
import type { Node } from '../../source/node.js';
import { defineRule, type Finding } from '../rule.js';

export const groupRequired = defineRule({
  id: 'group-required',
  summary: 'An event does not weaken what its groups require.',
  rationale:
    'Required wins over optional, so an event that calls a required property optional says something that does not hold, and whoever implements it will leave the property out.',
  category: 'schema',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  session_id: { type: string }
groups:
  base: { apply: all, properties: { session_id: required } }
events:
  pricing_viewed: { properties: { session_id: required } }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  session_id: { type: string }
groups:
  base: { apply: all, properties: { session_id: required } }
events:
  pricing_viewed: { properties: { session_id: optional } }
`,
        findings: ['6:47 Event "pricing_viewed" makes "session_id" optional, but its group "base" requires it.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const required = listRequired(plan);
    for (const event of plan.events.values()) {
      for (const name of event.groups) {
        for (const property of required.get(name) ?? []) {
          if (isWeakened(property, event)) yield describe(property, name, event);
        }
      }
    }
  },
});

function listRequired(plan: Plan): Map<string, PlanProperty[]> {
  const groups = [...plan.groups.values()];
  return new Map(
    groups.map(({ name, properties }) => [name, [...properties.values()].filter(({ required }) => required)]),
  );
}

function isWeakened(required: PlanProperty, event: PlanEvent): boolean {
  const own = event.properties.get(required.name);
  if (!own || own.group !== undefined) return false;
  const { source, path } = at(event, 'properties', required.name);
  return saysOptional(findNode(source, path), required);
}

function saysOptional(node: Node | undefined, { when }: PlanProperty): boolean {
  if (node?.kind === 'scalar') return node.text === 'optional';
  if (node?.kind !== 'map') return false;
  const required = node.entries.get('required')?.value;
  if (required?.kind === 'scalar') return required.value === false;
  // A condition in the event, where the group has none, weakens too.
  return node.entries.has('when') && when === undefined;
}

function describe({ name, location }: PlanProperty, group: string, event: PlanEvent): Finding {
  return {
    message: `Event "${event.name}" makes "${name}" optional, but its group "${group}" requires it.`,
    help: 'Write "required", leave it to the group, or except the event from the group.',
    location: at(event, 'properties', name),
    related: [{ message: `Group "${group}" requires it here.`, location }],
  };
}
