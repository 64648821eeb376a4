import { atName, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { checkFormat } from '../naming/check-name.js';
import { compileConvention } from '../naming/convention.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

export const eventNameFormat = defineRule({
  id: 'event-name-format',
  summary: "Event names follow the format and the vocabulary of the plan's convention.",
  rationale:
    'One pattern for all names lets people find an event, and write a query for many, without looking names up. Deprecated and retired events keep the name that they have.',
  category: 'naming',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `conventions:
  events:
    format: "{object}_{action}"
    vocabulary: { action: [viewed, added] }
events:
  pricing_viewed: {}
  cart_item_added: {}
`,
      },
      {
        plan: `conventions:
  events: { format: "{category}:{action}:{label?}" }
events:
  "cart:open": {}
  "cart:open:icon": {}
`,
      },
    ],
    incorrect: [
      {
        plan: `conventions:
  events:
    format: "{object}_{action}"
    vocabulary: { action: [viewed, added] }
events:
  pricing: {}
  pricing_veiwed: {}
`,
        findings: [
          '6:3 Event "pricing" does not follow the format "{object}_{action}": it has 1 word where 2 are the least.',
          '7:3 Event "pricing_veiwed" does not follow the format "{object}_{action}": "veiwed" is not in the vocabulary of "action".',
        ],
      },
    ],
  },
  event(event: PlanEvent, { plan }: RuleContext<undefined>): Findings {
    const { events: convention } = plan.conventions;
    if (!convention || isLeaving(event)) return undefined;
    const compiled = compileConvention(convention);
    const mismatch = checkFormat(event.name, compiled);
    if (!mismatch) return undefined;
    const reason = mismatch.reason === undefined ? '' : `: ${mismatch.reason}`;
    const message = `Event "${event.name}" does not follow the format "${compiled.format}"${reason}.`;
    return [
      {
        message,
        help: mismatch.help ?? 'Rename it, and declare the old name with "renamed_from".',
        location: atName(event),
      },
    ];
  },
});
