import { at, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Findings } from '../rule.js';

/** Latin, Greek, Arabic, Armenian, full width, Ethiopic. */
const MARK = /[?\u037E;\u061F\u055E\uFF1F\u1367]["'”’»)\s]*$/u;
const FEWEST_WORDS = 3;

export const questionAsks = defineRule({
  id: 'question-asks',
  summary: 'A question asks something: it has more than a word or two, and ends in a question mark.',
  rationale:
    '"Interesting to know" cannot be answered, so nothing is ever decided by the event. A question can, and then the event may go.',
  category: 'selection',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { question: Do visitors who compare plans start a checkout within a week? }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { question: Interesting to know. }
  price_suggested: { question: "Why?" }
`,
        findings: [
          '2:31 Event "pricing_viewed" has a question that asks nothing.',
          '3:32 Event "price_suggested" has a question that asks nothing.',
        ],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    const { question, name } = event;
    if (question === undefined || isLeaving(event)) return undefined;
    const words = question.split(/\s+/).length;
    // Languages without blanks have one long word.
    const isShort = words < FEWEST_WORDS && question.length < 12;
    if (MARK.test(question) && !isShort) return undefined;
    const message = `Event "${name}" has a question that asks nothing.`;
    const help = 'Ask what will be decided by the figure, in a sentence with a question mark.';
    return [{ message, help, location: at(event, 'question') }];
  },
});
