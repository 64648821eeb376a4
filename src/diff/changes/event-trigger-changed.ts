import type { Trigger } from '../../plan/model.js';
import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const eventTriggerChanged = defineChange({
  id: 'event-trigger-changed',
  summary: 'What makes an event happen in the browser changed.',
  level: 'event',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'It happens at another moment, so counts before and after differ.',
    },
    gained: {
      impact: 'risky',
      affects: 'producers',
      reason: 'The trigger sends it now: where code still pushes it, it counts twice.',
    },
    lost: { impact: 'breaking', affects: 'producers', reason: 'Nothing sends it until code does.' },
  },
  *changed({ before, after }, { newName }) {
    const says = tellThat('trigger', withNewNames(before.trigger, newName), after.trigger);
    if (!says) return;
    yield { verdict: !before.trigger ? 'gained' : !after.trigger ? 'lost' : 'changed', says, path: ['trigger'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { trigger: { visible: "#thanks" } }
`,
      after: `events:
  signup_completed: { trigger: { form: "#signup" } }
`,
      changes: [
        '2:23 → 2:23 event-trigger-changed, risky for consumers: Event "signup_completed" changed its trigger.',
      ],
    },
    {
      before: `events:
  signup_completed: { tier: high }
`,
      after: `events:
  signup_completed: { tier: high, trigger: { form: "#signup" } }
`,
      changes: ['2:3 → 2:35 event-trigger-changed, risky for producers: Event "signup_completed" now has a trigger.'],
    },
    {
      before: `events:
  signup_completed: { tier: high, trigger: { form: "#signup" } }
`,
      after: `events:
  signup_completed: { tier: high }
`,
      changes: [
        '2:35 → 2:3 event-trigger-changed, breaking for producers: Event "signup_completed" no longer has a trigger.',
      ],
    },
  ],
});

function withNewNames(trigger: Trigger | undefined, newName: (event: string) => string): Trigger | undefined {
  return trigger?.kind === 'after' ? { ...trigger, events: trigger.events.map(newName) } : trigger;
}
