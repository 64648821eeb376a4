import { atName, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

export const ownerContact = defineRule({
  id: 'owner-contact',
  summary: 'Every owner has a contact.',
  rationale:
    "An owner is there to be asked. A team's name alone sends people to search for it while the figure is wrong.",
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `owners:
  growth: { contact: "#growth" }
`,
      },
    ],
    incorrect: [
      {
        plan: `owners:
  growth: { name: Growth analytics }
`,
        findings: ['2:3 Owner "growth" has no contact.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const owner of plan.owners.values()) {
      if (owner.contact !== undefined) continue;
      const message = `Owner "${owner.name}" has no contact.`;
      yield { message, help: 'Add "contact": an address or a channel.', location: atName(owner) };
    }
  },
});
