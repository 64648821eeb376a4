import { atName, type Plan } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

const IRREGULAR = new Set(
  'sent paid read seen won lost left begun met got found chosen made built bought sold done taken given shown run set put cut hit held kept gone shut born drawn written spent'.split(
    ' ',
  ),
);
/** What a name may end in that is a verb of the present without doubt. */
const PRESENT = new Set(
  'add apply begin buy cancel change click close complete create delete download edit end finish install invite join leave load login logout open pay play remove request save search see select send share show sign start submit subscribe update upgrade upload view'.split(
    ' ',
  ),
);
const SMALL = /^[a-z]+$/;
/** Fewer do not make a habit. */
const FEWEST = 5;

export const eventTense = defineRule({
  id: 'event-tense',
  summary: 'Actions are in one tense: where nearly all events say what happened, none says what happens.',
  rationale:
    'With "cart_viewed" beside "checkout_start" every query has to be looked up. One tense makes names that can be guessed.',
  category: 'naming',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  a_viewed: {}
  b_added: {}
  c_opened: {}
  d_sent: {}
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  a_viewed: {}
  b_added: {}
  c_opened: {}
  d_sent: {}
  e_clicked: {}
  f_start: {}
`,
        findings: ['7:3 Event "f_start" says "start" where the other events say what happened.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const events = [...plan.events.values()].filter((event) => !isLeaving(event));
    const past = events.filter(({ name }) => isPast(lastWord(name))).length;
    if (past < FEWEST || past < events.length * 0.7) return;
    for (const event of events) {
      const word = lastWord(event.name);
      if (!PRESENT.has(word)) continue;
      yield {
        message: `Event "${event.name}" says "${word}" where the other events say what happened.`,
        help: 'Write the action in the past tense.',
        location: atName(event),
      };
    }
  },
});

function isPast(word: string): boolean {
  return word.endsWith('ed') || IRREGULAR.has(word);
}

function lastWord(name: string): string {
  const tail = name.slice(name.lastIndexOf('_') + 1);
  if (SMALL.test(tail)) return tail;
  return (/[A-Za-z]+$/.exec(name)?.[0] ?? '').replace(/^.*[a-z](?=[A-Z])/, '').toLowerCase();
}
