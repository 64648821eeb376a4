import { defineChange } from '../define-change.js';
import { NOBODY_NOTICES } from '../judging/lower.js';

export const eventRemoved = defineChange({
  id: 'event-removed',
  summary: 'An event is gone from the plan.',
  level: 'event',
  verdicts: {
    sent: {
      impact: 'breaking',
      affects: 'consumers',
      reason:
        'Its data stops without a deprecation having warned anyone, and queries, reports and audiences that read it find nothing more.',
    },
    deprecated: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Its data stops, as the deprecation announced; whoever still reads it finds nothing more.',
    },
    shadow: {
      impact: 'risky',
      affects: 'producers',
      reason: 'No report reads a shadow event, but code that sends it no longer compiles.',
    },
    proposed: { impact: 'compatible', affects: 'governance', reason: NOBODY_NOTICES.proposed },
    retired: { impact: 'compatible', affects: 'governance', reason: NOBODY_NOTICES.retired },
  },
  *removed({ status }) {
    yield { verdict: status === 'live' || status === 'pilot' ? 'sent' : status, says: 'was removed' };
  },
  examples: [
    {
      before: `events:
  page_viewed: {}
  signup_started: {}
`,
      after: `events:
  page_viewed: {}
`,
      changes: ['3:3 → absent event-removed, breaking for consumers: Event "signup_started" was removed.'],
    },
    {
      before: `events:
  signup_started:
    deprecated: { since: 1.4.0, reason: The form is gone }
`,
      after: `events: {}
`,
      changes: ['2:3 → absent event-removed, risky for consumers: Event "signup_started" was removed.'],
    },
    {
      before: `events:
  signup_started: { status: shadow }
`,
      after: `events: {}
`,
      changes: ['2:3 → absent event-removed, risky for producers: Event "signup_started" was removed.'],
    },
    {
      before: `events:
  signup_started: { status: proposed }
`,
      after: `events: {}
`,
      changes: ['2:3 → absent event-removed, compatible for governance: Event "signup_started" was removed.'],
    },
    {
      before: `events:
  signup_started: { status: retired }
`,
      after: `events: {}
`,
      changes: ['2:3 → absent event-removed, compatible for governance: Event "signup_started" was removed.'],
    },
    {
      before: `events:
  form_sent:
    description: A visitor sent the contact form.
    properties: { form: { type: string } }
`,
      after: `events:
  form_submitted:
    description: A visitor sent the contact form.
    properties: { form: { type: string } }
`,
      changes: [
        '2:3 → absent event-removed, breaking for consumers: Event "form_sent" was removed; it may now be "form_submitted" (78% alike).',
        'absent → 2:3 event-added, compatible for consumers: Event "form_submitted" was added; it may be the removed "form_sent" (78% alike).',
      ],
    },
  ],
});
