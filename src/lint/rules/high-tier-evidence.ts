import { atName, type PlanEvent } from '../../plan/model.js';
import { isMicro } from '../lifecycle.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

export const highTierEvidence = defineRule({
  id: 'high-tier-evidence',
  summary: 'A micro-conversion of the highest tier below the goals says its evidence and its effort.',
  rationale:
    'High tiers steer budgets. "proven" or "hypothesis" says how far to trust the signal, and the effort what it costs to have it.',
  category: 'selection',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { tier: high, measure: { evidence: proven, effort: low } }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { tier: high, measure: { effort: low } }
`,
        findings: ['2:3 Event "pricing_viewed" has the tier "high", and does not say its evidence.'],
      },
    ],
  },
  event(event: PlanEvent, { plan }: RuleContext<undefined>): Findings {
    if (event.tier === undefined || event.tier !== plan.tiers.at(-2) || !isMicro(event)) return undefined;
    const missing = (['evidence', 'effort'] as const).filter((field) => event.measure?.[field] === undefined);
    if (missing.length === 0) return undefined;
    const message = `Event "${event.name}" has the tier "${event.tier}", and does not say its ${missing.join(' and ')}.`;
    return [
      {
        message,
        help: `Add ${missing.map((field) => `"${field}"`).join(' and ')} under "measure".`,
        location: atName(event),
      },
    ];
  },
});
