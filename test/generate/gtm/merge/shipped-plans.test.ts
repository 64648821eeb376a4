import { describe, expect, test } from 'vitest';
import { readMark } from '../../../../src/gtm/mark.js';
import type { Plan, PlanEvent } from '../../../../src/plan/model.js';
import { readExample } from '../../../../src/plan/read-example.js';
import { ADS_OPTIONS, ADS_SAMPLE } from '../ads-sample.js';
import { type Json, listEntities } from '../container-check/problems.js';
import { checkContainer } from '../container-check.js';
import { generateContainer, generateText, type Options } from '../generate-container.js';
import { readShippedPlans } from '../plans.js';
import { compareAll } from '../play.js';
import { SAMPLE } from '../sample.js';
import { mergePlan, roundTrip } from './merge-plan.js';
import { drawFrom, workInGtm } from './work-in-gtm.js';

const PLANS: [string, Plan, Options?][] = [
  ...readShippedPlans().map(([name, plan]): [string, Plan] => [`plans/${name}`, plan]),
  ['the sample of every branch', readExample(SAMPLE).plan],
  ['the sample of every destination', readExample(ADS_SAMPLE).plan, ADS_OPTIONS],
  ['the sample of every destination, combined', readExample(ADS_SAMPLE).plan, { ...ADS_OPTIONS, tags: 'combined' }],
];

/** The plan without an event, and those that come after it. */
const without = (plan: Plan, name: string): Plan => {
  const goes = ({ name: each, trigger }: PlanEvent) =>
    each === name || (trigger?.kind === 'after' && trigger.events.includes(name));
  return { ...plan, events: new Map([...plan.events].filter(([, event]) => !goes(event))) };
};
const MOST = 5;
const sample = <T>(all: readonly T[]): T[] => all.filter((_, index) => index % Math.ceil(all.length / MOST) === 0);
/** What an entity is in the plan; folders by their names. */
const keysOf = (file: Json): string[] => {
  const keys = listEntities(file.containerVersion).map(({ kind, entity }) => {
    const marked = readMark(kind === 'customTemplate' ? entity.templateData : entity.notes);
    return `${kind} ${marked?.mark.key.join('/') ?? entity.name}`;
  });
  return keys.sort();
};

describe.each(PLANS)('A container of %s', (_, plan, options) => {
  test('is not changed by merging the plan into it again, nor when GTM has numbered it anew', async () => {
    const text = await generateText(plan, options);
    const again = await mergePlan(text, plan, { options, prune: true });
    expect(again).toMatchObject({ text, changes: [], findings: [] });
    const exported = await roundTrip(plan, options);
    expect(await mergePlan(exported, plan, { options, prune: true })).toMatchObject({
      file: exported,
      changes: [],
      findings: [],
    });
  });

  test('sends what the plan maps whatever people called and moved, and merging changes nothing twice', async () => {
    for (const seed of [1, 2, 3]) {
      const worked = workInGtm(await roundTrip(plan, options), drawFrom(seed));
      expect(checkContainer(worked)).toEqual([]);
      const merged = await mergePlan(worked, plan, { options, prune: true });
      expect(merged).toMatchObject({ file: worked, changes: [], findings: [] });
    }
  });

  test('of which an event is dropped, and comes back, changes in nothing else', async () => {
    const functions = (options?.functions ?? {}) as Record<string, string>;
    const sent = compareAll(plan, await generateContainer(plan, options), functions).differences;
    for (const [index, name] of sample([...plan.events.keys()]).entries()) {
      const [fewer, worked] = [without(plan, name), workInGtm(await roundTrip(plan, options), drawFrom(index))];
      const pruned = await mergePlan(worked, fewer, { options, prune: true });
      expect(pruned.findings).toEqual([]);
      expect(checkContainer(pruned.file)).toEqual([]);
      expect(keysOf(pruned.file).filter((key) => !key.startsWith('folder'))).toEqual(
        keysOf(await generateContainer(fewer, options)).filter((key) => !key.startsWith('folder')),
      );
      const back = await mergePlan(pruned.text, plan, { options, prune: true });
      expect(back.findings).toEqual([]);
      expect(checkContainer(back.file)).toEqual([]);
      expect((await mergePlan(back.text, plan, { options, prune: true })).text).toBe(back.text);
      if (index === 0) expect(compareAll(plan, back.file, functions).differences).toEqual(sent);
    }
  });

  test('changes in what carries the name of an event alone when that event is described otherwise', async () => {
    const exported = await roundTrip(plan, options);
    for (const [name, event] of sample([...plan.events])) {
      const other = { ...plan, events: new Map(plan.events).set(name, { ...event, description: 'Another text.' }) };
      const { changes } = await mergePlan(exported, other, { options });
      for (const change of changes) expect(change).toMatch(/^changed tag ".*": notes$/);
    }
  });
});
