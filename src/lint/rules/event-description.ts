import { splitWords } from '../../plan/convert-case.js';
import { at, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

export const eventDescription = defineRule({
  id: 'event-description',
  summary: 'A description says when the event happens; it is no placeholder and not the name again.',
  rationale:
    'The name says what; the description settles when. "Pricing viewed" leaves open whether the page loaded or the table came into view, and two engineers will send two different things.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [{ plan: 'events:\n  pricing_viewed: { description: The pricing table came into view. }\n' }],
    incorrect: [
      {
        plan: 'events:\n  pricing_viewed: { description: The pricing was viewed. }\n  cart_viewed: { description: TODO }\n',
        findings: [
          '2:34 Event "pricing_viewed" has a description that only repeats its name.',
          '3:31 Event "cart_viewed" has a placeholder for a description.',
        ],
      },
    ],
  },
  *event(event: PlanEvent): Iterable<Finding> {
    if (event.description === undefined || isLeaving(event)) return;
    const fault = findFault(event.name, event.description);
    if (!fault) return;
    const help = 'Say when it happens, in a sentence that settles doubtful cases.';
    yield { message: `Event "${event.name}" has a ${fault}.`, help, location: at(event, 'description') };
  },
});

const PLACEHOLDER = /^\W*(?:to ?do|tbd|tba|fix ?me|n\/?a|none|description|desc|lorem ipsum\b.*|x+|\?*)\W*$/i;
const EMPTY_WORDS = new Set(
  'a an the is was were are be been has have had did of on in to for by this that it when whenever if event events user users fires fired fire triggered triggers trigger tracks track tracked sent'.split(
    ' ',
  ),
);

function findFault(name: string, description: string): string | undefined {
  if (PLACEHOLDER.test(description)) return 'placeholder for a description';
  const named = new Set(splitWords(name).map(toStem));
  const said = splitWords(description).map((word) => word.toLowerCase());
  const added = said.filter((word) => !EMPTY_WORDS.has(word) && !named.has(toStem(word)));
  return said.length > 0 && added.length === 0 ? 'description that only repeats its name' : undefined;
}

/** Enough of a word to know "view", "views", "viewed" and "viewing" as one. */
function toStem(word: string): string {
  const lower = word.toLowerCase();
  return lower.length > 4 ? lower.replace(/(?:ing|ed|es|s|d)$/, '') : lower;
}
