import { atName, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

export const ownerUsed = defineRule({
  id: 'owner-used',
  summary: 'Every owner owns something.',
  rationale: 'An owner without events is a team that was renamed, or that nobody has asked yet.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `owners: { growth: { contact: "#growth" } }
events:
  pricing_viewed: { owner: growth }
`,
      },
    ],
    incorrect: [
      {
        plan: `owners: { growth: { contact: "#growth" }, sales: { contact: "#sales" } }
events:
  pricing_viewed: { owner: growth }
`,
        findings: ['1:43 Owner "sales" owns nothing.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    if (plan.events.size === 0) return;
    const used = new Set([plan.owner]);
    for (const { owner } of [...plan.events.values(), ...plan.funnels.values()]) used.add(owner);
    for (const owner of plan.owners.values()) {
      if (used.has(owner.name)) continue;
      const message = `Owner "${owner.name}" owns nothing.`;
      yield { message, help: 'Give it what it owns, or delete it.', location: atName(owner) };
    }
  },
});
