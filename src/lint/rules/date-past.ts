import { at, type Experiment, type Plan, type PlanEvent } from '../../plan/model.js';
import { defineRule, type Finding, type RuleContext } from '../rule.js';

export const datePast = defineRule({
  id: 'date-past',
  summary: 'Dates of what has happened are not in the future: reviews, baselines, starts and ends of experiments.',
  rationale:
    'A review of next year was never held, and a slip of the year keeps the next one from ever being due. The date judged by is SOURCE_DATE_EPOCH, or today.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `experiments:
  short_form: { primary: form_submitted, status: planned, started: 2027-01-10 }
events:
  form_submitted: { review: { every: quarter, last: 2026-09-14 } }
`,
        today: '2026-11-21',
      },
    ],
    incorrect: [
      {
        plan: `experiments:
  short_form: { primary: form_submitted, status: running, started: 2027-01-10 }
events:
  form_submitted:
    review: { every: quarter, last: 2027-09-14 }
    measure: { baseline: { rate: 4%, as_of: 2062-10-01 } }
`,
        today: '2026-11-21',
        findings: [
          '2:68 Experiment "short_form" started on 2027-01-10; today is 2026-11-21.',
          '5:37 Event "form_submitted" has a last review of 2027-09-14; today is 2026-11-21.',
          '6:45 Event "form_submitted" has a baseline of 2062-10-01; today is 2026-11-21.',
        ],
      },
    ],
  },
  *plan(plan: Plan, { today }: RuleContext<undefined>): Iterable<Finding> {
    if (today === undefined) return;
    const isAhead = (date: string | undefined): date is string => date !== undefined && date > today;
    for (const event of plan.events.values()) {
      const [last, asOf] = [event.review?.last, event.measure?.baseline?.asOf];
      if (isAhead(last)) yield tell(event, `a last review of ${last}; today is ${today}`, ['review', 'last']);
      if (isAhead(asOf))
        yield tell(event, `a baseline of ${asOf}; today is ${today}`, ['measure', 'baseline', 'as_of']);
    }
    for (const experiment of plan.experiments.values()) {
      for (const [what, date, field] of listExperimentDates(experiment)) {
        const message = `Experiment "${experiment.name}" ${what} on ${date}; today is ${today}.`;
        if (isAhead(date)) yield { message, help: 'Correct the date, or the status.', location: at(experiment, field) };
      }
    }
  },
});

function tell(event: PlanEvent, what: string, path: readonly string[]): Finding {
  return {
    message: `Event "${event.name}" has ${what}.`,
    help: 'Correct the date.',
    location: at(event, ...path),
  };
}

function listExperimentDates({ status, started, ended }: Experiment): [string, string | undefined, string][] {
  if (status === 'planned' || status === undefined) return [];
  return [
    ['started', started, 'started'],
    ['ended', status === 'finished' ? ended : undefined, 'ended'],
  ];
}
