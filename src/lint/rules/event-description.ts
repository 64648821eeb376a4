import { splitWords } from '../../plan/convert-case.js';
import { at, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Findings } from '../rule.js';

export const eventDescription = defineRule({
  id: 'event-description',
  summary: 'A description says when the event happens; it is no placeholder and not the name again.',
  rationale:
    'The name says what; the description settles when. "Pricing viewed" leaves open whether the page loaded or the table came into view, and two engineers will send two different things.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { description: The pricing table came into view. }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { description: The pricing was viewed. }
  cart_viewed: { description: TODO }
`,
        findings: [
          '2:34 Event "pricing_viewed" has a description that only repeats its name.',
          '3:31 Event "cart_viewed" has a placeholder for a description.',
        ],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    if (event.description === undefined || isLeaving(event)) return undefined;
    const fault = findFault(event.name, event.description);
    if (!fault) return undefined;
    const help = 'Say when it happens, in a sentence that settles doubtful cases.';
    return [{ message: `Event "${event.name}" has a ${fault}.`, help, location: at(event, 'description') }];
  },
});

const TO_DO = /^(?:TODO|FIXME|TBD|[Ll]orem [Ii]psum)\b/;
/** As all that is said, whatever stands between the words; `''` is a dash or dots. */
const PLACEHOLDERS = new Set([
  '',
  'todo',
  'to do',
  'tbd',
  'tba',
  'fixme',
  'n a',
  'na',
  'none',
  'description',
  'desc',
  'x',
  'xx',
  'xxx',
]);
const LONGEST_PLACEHOLDER = 30;
const EMPTY_WORDS = new Set(
  'a an the is was were are be been has have had did of on in to for by this that it when whenever if event events user users fires fired fire triggered triggers trigger tracks track tracked sent'.split(
    ' ',
  ),
);

function findFault(name: string, description: string): string | undefined {
  if (TO_DO.test(description) || isPlaceholder(description)) return 'placeholder for a description';
  return repeatsName(name, description) ? 'description that only repeats its name' : undefined;
}

function isPlaceholder(description: string): boolean {
  if (TO_DO.test(description)) return true;
  if (description.length > LONGEST_PLACEHOLDER) return false;
  return PLACEHOLDERS.has(splitWords(description).join(' ').toLowerCase());
}

function repeatsName(name: string, description: string): boolean {
  if (addsWord(name.toLowerCase(), description)) return false;
  const said = splitWords(description);
  const named = new Set(splitWords(name).map(toStem));
  return said.length > 0 && said.every((word) => EMPTY_WORDS.has(word.toLowerCase()) || named.has(toStem(word)));
}

/** A quick look that settles most descriptions: a word whose beginning is nowhere in the name. */
function addsWord(name: string, description: string): boolean {
  return description.split(' ').some((word) => {
    const beginning = word.slice(0, 4).toLowerCase();
    return beginning.length === 4 && !name.includes(beginning) && !EMPTY_WORDS.has(word.toLowerCase());
  });
}

/** Enough of a word to know "view", "views", "viewed" and "viewing" as one. */
function toStem(word: string): string {
  const lower = word.toLowerCase();
  return lower.length > 4 ? lower.replace(/(?:ing|ed|es|s|d)$/, '') : lower;
}
