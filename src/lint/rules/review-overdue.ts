import { at, type PlanEvent } from '../../plan/model.js';
import { toSeconds } from '../../plan/quantities.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

export const reviewOverdue = defineRule({
  id: 'review-overdue',
  summary: 'Reviews take place when they are due.',
  rationale:
    'An event that nobody has looked at since last year may have stopped to be sent. The day that it is judged by is in the message.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { review: { every: quarter, last: 9999-01-01 } }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { review: { every: quarter } }
`,
        findings: ['2:21 Event "pricing_viewed" is to be reviewed, and does not say when it last was.'],
      },
    ],
  },
  event(event: PlanEvent, { today }: RuleContext<undefined>): Findings {
    const { review } = event;
    if (!review?.every || isLeaving(event)) return undefined;
    const message = findOverdue(event.name, review, today);
    if (message === undefined) return undefined;
    return [{ message, help: 'Review the event, then set "last" to that day.', location: at(event, 'review') }];
  },
});

type Review = NonNullable<PlanEvent['review']>;

function findOverdue(name: string, { every, last }: Review, today: string | undefined): string | undefined {
  if (!every) return undefined;
  if (last === undefined) return `Event "${name}" is to be reviewed, and does not say when it last was.`;
  const due = addDays(last, typeof every === 'string' ? DAYS[every] : toSeconds(every) / 86_400);
  if (today === undefined || due === undefined || today <= due) return undefined;
  return `Event "${name}" was to be reviewed by ${due}; today is ${today}.`;
}

const DAYS = { week: 7, month: 31, quarter: 92, year: 366 } as const;

/** ISO 8601 days sort as text; undefined when the calendar ends before. */
function addDays(day: string, days: number): string | undefined {
  const due = new Date(Date.parse(day) + Math.floor(days) * 86_400_000);
  return Number.isNaN(due.valueOf()) ? undefined : due.toISOString().slice(0, 10);
}
