import type { Plan, PlanEvent } from '../../plan/model.js';
import { oncePer } from '../../source/once-per.js';
import { isLeaving } from '../lifecycle.js';

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

/** An event with the last word of its name, in lower case. */
export interface NamedAction {
  readonly event: PlanEvent;
  readonly last: string;
}

/** The events that stay, where nearly all of them end in what happened, such as "viewed"; found once per plan. */
export const listPastActions = oncePer((plan: Plan): readonly NamedAction[] => {
  const staying = [...plan.events.values()].filter((event) => !isLeaving(event));
  const actions = staying.map((event) => ({ event, last: lastWord(event.name) }));
  const past = actions.filter(({ last }) => isPast(last)).length;
  return past >= FEWEST && past >= actions.length * 0.7 ? actions : [];
});

/** "viewed", "sent". */
export function isPast(word: string): boolean {
  return word.endsWith('ed') || IRREGULAR.has(word);
}

/** "view", "send". */
export function isPresent(word: string): boolean {
  return PRESENT.has(word);
}

/** The past of a verb that a name of an event often has: "uploaded", not "advanced". */
export function isPastAction(word: string): boolean {
  const stem = word.replace(/ed$/, '');
  return IRREGULAR.has(word) || (stem !== word && [stem, `${stem}e`, stem.slice(0, -1)].some(isPresent));
}

/** In lower case, whatever the case of the name. */
function lastWord(name: string): string {
  const tail = name.slice(name.lastIndexOf('_') + 1);
  if (SMALL.test(tail)) return tail;
  return (/[A-Za-z]+$/.exec(name)?.[0] ?? '').replace(/^.*[a-z](?=[A-Z])/, '').toLowerCase();
}
