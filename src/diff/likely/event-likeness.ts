import type { PlanEvent } from '../../plan/model.js';
import { compareWords, splitWords } from './compare-names.js';
import { compareSets, compareValue, type Likeness, weigh, wordsOf } from './likeness.js';

interface EventProfile {
  readonly event: PlanEvent;
  readonly name: readonly string[];
  readonly description: ReadonlySet<string>;
  readonly question: ReadonlySet<string>;
  readonly touchpoint: ReadonlySet<string>;
  /** Names of those that no group brings: what a group brings, every event may carry. */
  readonly properties: ReadonlySet<string>;
}

/** How likely two events of different names are one: by what they are, when they happen and what they carry. */
export const EVENT_LIKENESS: Likeness<PlanEvent, EventProfile> = {
  profile: (event) => ({
    event,
    name: splitWords(event.name),
    description: wordsOf(event.description),
    question: wordsOf(event.question),
    touchpoint: wordsOf(event.touchpoint),
    properties: new Set(ownProperties(event)),
  }),
  compare: (before, after) =>
    weigh([
      { weight: 3, alike: compareWords(before.name, after.name) },
      compareSets(3, before.description, after.description),
      compareSets(1, before.question, after.question),
      compareValue(2, before.event.trigger, after.event.trigger),
      compareSets(3, before.properties, after.properties),
      compareValue(0.5, before.event.tier, after.event.tier),
      compareValue(0.5, before.event.stage, after.event.stage),
      compareValue(0.5, before.event.goal, after.event.goal),
      compareSets(0.5, before.touchpoint, after.touchpoint),
    ]),
};

function* ownProperties({ properties }: PlanEvent): Iterable<string> {
  for (const { name, group } of properties.values()) if (group === undefined) yield name;
}
