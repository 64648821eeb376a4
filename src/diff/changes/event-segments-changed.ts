import { defineChange } from '../define-change.js';
import { tellMembers } from '../judging/say.js';

export const eventSegmentsChanged = defineChange({
  id: 'event-segments-changed',
  summary: 'The segments by which an event is looked at changed.',
  level: 'event-measure',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; people compare other groups.',
    },
  },
  *changed({ before, after }) {
    const says = tellMembers('segment', before.segments, after.segments);
    if (says) yield { verdict: 'changed', says, path: ['segments'] };
  },
  examples: [
    {
      before: `segments:
  device: [mobile, desktop]
  channel: [email, paid]
events:
  signup_completed: { measure: { segments: [device] } }
`,
      after: `segments:
  device: [mobile, desktop]
  channel: [email, paid]
events:
  signup_completed: { measure: { segments: [device, channel] } }
`,
      changes: [
        '5:34 → 5:34 event-segments-changed, compatible for governance: Event "signup_completed" gained the segment "channel".',
      ],
    },
  ],
});
