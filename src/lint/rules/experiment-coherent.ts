import { at, atName, type Experiment, type Plan } from '../../plan/model.js';
import { defineRule, type Finding, type RuleContext } from '../rule.js';

export const experimentCoherent = defineRule({
  id: 'experiment-coherent',
  summary: 'An experiment has a primary event, and its dates fit its status.',
  rationale:
    'An experiment without a primary event is decided by whichever figure rose. One that ended before it began was never looked at again.',
  category: 'measurement',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `experiments:
  short_form: { primary: form_sent, status: running, started: 2026-11-02 }
`,
      },
    ],
    incorrect: [
      {
        plan: `experiments:
  short_form: { status: planned }
  long_form: { primary: form_sent, status: finished, started: 2026-11-02, ended: 2026-10-01 }
  no_form: { primary: form_sent, status: running, started: 2026-10-01, ended: 2026-11-02 }
  new_form: { primary: form_sent, status: running }
`,
        findings: [
          '2:3 Experiment "short_form" has no primary event.',
          '3:82 Experiment "long_form" ended on 2026-10-01, before it started on 2026-11-02.',
          '4:42 Experiment "no_form" is running, and ended on 2026-11-02.',
          '5:43 Experiment "new_form" is running, and does not say since when.',
        ],
      },
    ],
  },
  *plan(plan: Plan, { today }: RuleContext<undefined>): Iterable<Finding> {
    for (const experiment of plan.experiments.values()) {
      const fault = findFault(experiment, today);
      if (!fault) continue;
      const [message, help, field] = fault;
      const location = field === undefined ? atName(experiment) : at(experiment, field);
      yield { message: `Experiment "${experiment.name}" ${message}.`, help, location };
    }
  },
});

function findFault({ primary, status, started, ended }: Experiment, today = ''): [string, string, string?] | undefined {
  if (primary === undefined) return ['has no primary event', 'Add "primary": the event that decides it.'];
  if (started !== undefined && ended !== undefined && ended < started) {
    return [`ended on ${ended}, before it started on ${started}`, 'Correct one of the two.', 'ended'];
  }
  if (status === 'running' && ended !== undefined)
    return [`is running, and ended on ${ended}`, 'Write "status: finished".', 'status'];
  if (status === 'running' && started === undefined)
    return ['is running, and does not say since when', 'Add "started".', 'status'];
  if (status === 'finished' && ended === undefined)
    return ['is finished, and does not say since when', 'Add "ended".', 'status'];
  if (status === 'planned' && started !== undefined && started < today)
    return [`is planned, and started on ${started}; today is ${today}`, 'Correct the status, or the date.', 'status'];
  return undefined;
}
