import { at, type PlanEvent } from '../../plan/model.js';
import { defineRule, type Finding, type RuleContext } from '../rule.js';
import { isLater } from '../versions.js';

export const sinceVersion = defineRule({
  id: 'since-version',
  summary: 'No `since` is after the version of the plan, and nothing is deprecated before it came.',
  rationale:
    "An event that came in a version that does not exist makes every changelog wrong. The usual cause is a release that forgot to raise the plan's version.",
  category: 'governance',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `version: 2.0.0
events:
  pricing_viewed: { since: 1.2.0 }
`,
      },
    ],
    incorrect: [
      {
        plan: `version: 2.0.0
events:
  pricing_viewed: { since: 2.1.0 }
  prices_opened: { since: 1.5.0, deprecated: { since: 1.2.0, reason: Old } }
`,
        findings: [
          '3:28 Event "pricing_viewed" is there since 2.1.0, and the plan is at 2.0.0.',
          '4:55 Event "prices_opened" is deprecated since 1.2.0, before it came in 1.5.0.',
        ],
      },
    ],
  },
  *event(event: PlanEvent, { plan }: RuleContext<undefined>): Iterable<Finding> {
    const { since, deprecated, name } = event;
    if (since !== undefined && isLater(since, plan.version)) {
      const message = `Event "${name}" is there since ${since}, and the plan is at ${plan.version}.`;
      yield { message, help: 'Raise the version of the plan, or correct "since".', location: at(event, 'since') };
    }
    const end = deprecated?.since;
    if (end === undefined) return;
    if (isLater(end, plan.version)) {
      const message = `Event "${name}" is deprecated since ${end}, and the plan is at ${plan.version}.`;
      yield {
        message,
        help: 'Raise the version of the plan, or correct "since".',
        location: at(event, 'deprecated', 'since'),
      };
    } else if (since !== undefined && isLater(since, end)) {
      const message = `Event "${name}" is deprecated since ${end}, before it came in ${since}.`;
      yield { message, help: 'Correct one of the two.', location: at(event, 'deprecated', 'since') };
    }
  },
});
