import type { Status } from '../../plan/model.js';
import { defineChange } from '../define-change.js';
import { ROLL_OUT } from '../judging/life.js';
import { quote } from '../judging/say.js';

export const eventStatusReverted = defineChange({
  id: 'event-status-reverted',
  summary: 'An event went back from being live: to a pilot, a shadow or a proposal.',
  level: 'event',
  verdicts: {
    stopped: {
      impact: 'breaking',
      affects: 'consumers',
      reason: 'Its data no longer reaches the destinations, and what reads it there finds nothing more.',
    },
    limited: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Only a share of its data still arrives, so counts fall though users do the same.',
    },
    withdrawn: {
      impact: 'risky',
      affects: 'producers',
      reason: 'No report reads a shadow event, but code that sends it no longer compiles.',
    },
  },
  *changed({ before, after }) {
    const verdict = judgeReturn(before.status, after.status);
    if (!verdict) return;
    yield { verdict, says: `went back from ${quote(before.status)} to ${quote(after.status)}`, path: ['status'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { status: live }
`,
      after: `events:
  signup_completed: { status: shadow }
`,
      changes: [
        '2:31 → 2:31 event-status-reverted, breaking for consumers: Event "signup_completed" went back from "live" to "shadow".',
      ],
    },
    {
      before: `events:
  signup_completed: { status: live }
`,
      after: `events:
  signup_completed: { status: pilot, rollout: 100% }
`,
      changes: [
        '2:31 → 2:31 event-status-reverted, risky for consumers: Event "signup_completed" went back from "live" to "pilot".',
      ],
    },
    {
      before: `events:
  signup_completed: { status: shadow }
`,
      after: `events:
  signup_completed: { status: proposed }
`,
      changes: [
        '2:31 → 2:31 event-status-reverted, risky for producers: Event "signup_completed" went back from "shadow" to "proposed".',
      ],
    },
  ],
});

function judgeReturn(before: Status, after: Status): 'stopped' | 'limited' | 'withdrawn' | undefined {
  const isLower = ROLL_OUT.includes(after) && ROLL_OUT.indexOf(after) < ROLL_OUT.indexOf(before);
  if (before === 'deprecated' && (after === 'shadow' || after === 'proposed')) return 'stopped';
  if (!isLower) return undefined;
  if (after === 'pilot') return 'limited';
  return before === 'shadow' ? 'withdrawn' : 'stopped';
}
