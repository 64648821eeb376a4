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
      { plan: 'owners:\n  growth: { contact: growth@acme.example }\nevents:\n  pricing_viewed: { owner: growth }\n' },
    ],
    incorrect: [
      {
        plan: 'owners:\n  growth: { contact: growth@acme.example }\nevents:\n  pricing_viewed: { owner: grwoth }\n',
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
  return [
    ...listMentions('The plan', plan, ['owner']),
    ...[...plan.events.values()].flatMap((event) => listMentions(`Event "${event.name}"`, event, ['owner'])),
    ...[...plan.funnels.values()].flatMap((funnel) => listMentions(`Funnel "${funnel.name}"`, funnel, ['owner'])),
  ];
}
