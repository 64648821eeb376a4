import { defineChange } from '../define-change.js';
import { isSame } from '../is-same.js';
import { tellMembers } from '../judging/say.js';

export const funnelStepsChanged = defineChange({
  id: 'funnel-steps-changed',
  summary: 'The steps of a funnel, or their order, changed.',
  level: 'funnel',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Its rates are about other steps, so those before and after differ.',
    },
  },
  *changed({ before, after }, { newName }) {
    const steps = before.steps.map((step) => ({ ...step, event: newName(step.event) }));
    if (isSame(steps, after.steps)) return;
    const [old, current] = [steps, after.steps].map((list) => list.map(({ event }) => event));
    const says =
      tellMembers('step', old ?? [], current ?? []) ?? 'changed the order of its steps, or which are optional';
    yield { verdict: 'changed', says, path: ['steps'] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [cart_viewed, order_placed] }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [order_placed] }
`,
      changes: ['5:13 → 5:13 funnel-steps-changed, risky for consumers: Funnel "buying" lost the step "cart_viewed".'],
    },
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [cart_viewed, order_placed] }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [order_placed, cart_viewed] }
`,
      changes: [
        '5:13 → 5:13 funnel-steps-changed, risky for consumers: Funnel "buying" changed the order of its steps, or which are optional.',
      ],
    },
  ],
});
