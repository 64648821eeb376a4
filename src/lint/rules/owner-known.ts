import type { Plan } from '../../plan/model.js';
import { findUnknown, listMentions, type Mention } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const ownerKnown = defineRule({
  id: 'owner-known',
  summary: 'Owners of the plan, of events and of funnels are declared under `owners`.',
  rationale:
    'A declared owner has a full name and a contact; a mistyped one has nobody. A plan that declares no owners at all is not checked.',
  category: 'governance',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `owners:
  growth: { contact: growth@acme.example }
events:
  pricing_viewed: { owner: growth }
`,
      },
    ],
    incorrect: [
      {
        plan: `owners:
  growth: { contact: growth@acme.example }
events:
  pricing_viewed: { owner: grwoth }
`,
        findings: ['4:28 Event "pricing_viewed" names an owner "grwoth" that the plan does not have.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    if (plan.owners.size === 0) return;
    const help = (name: string) => `Declare "${name}" under "owners".`;
    yield* findUnknown(listOwners(plan), { what: 'an owner', names: plan.owners, help });
  },
});

function listOwners(plan: Plan): Mention[] {
  // What an event gets from the plan is the finding of the plan.
  const events = [...plan.events.values()].filter(({ owner }) => owner !== undefined && !plan.owners.has(owner));
  return [
    ...listMentions('The field "owner"', plan, ['owner']),
    ...events.flatMap((event) => listMentions(`Event "${event.name}"`, event, ['owner'])),
    ...[...plan.funnels.values()].flatMap((funnel) => listMentions(`Funnel "${funnel.name}"`, funnel, ['owner'])),
  ];
}
