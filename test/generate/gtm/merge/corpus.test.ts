import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/plan/model.js';
import { readExample } from '../../../../src/plan/read-example.js';
import { HAS_CORPUS, readCorpus } from '../../../gtm/corpus.js';
import { asList, isObject, type Json } from '../container-check/problems.js';
import { checkContainer } from '../container-check.js';
import { readShippedPlans } from '../plans.js';
import { compareAll } from '../play.js';
import { SAMPLE } from '../sample.js';
import { mergePlan } from './merge-plan.js';
import { drawFrom, workInGtm } from './work-in-gtm.js';

const PLANS: Plan[] = [
  ...readShippedPlans()
    .filter(([name]) => /^[a-z]+\.yaml$/.test(name))
    .map(([, plan]) => plan),
  readExample(SAMPLE).plan,
];

/** What stood in the container before, as it stands there now. */
function restrict(file: Json, base: Json): Json {
  const lists = Object.entries(file.containerVersion).flatMap(([key, value]) => {
    if (!Array.isArray(value)) return [[key, value]];
    return key in base.containerVersion ? [[key, value.slice(0, base.containerVersion[key].length)]] : [];
  });
  return { ...file, containerVersion: Object.fromEntries(lists) };
}

/** Keys in their order, too: `toEqual` does not look at it. */
function expectSame(actual: Json, expected: Json): void {
  expect(JSON.stringify(actual)).toBe(JSON.stringify(expected));
}

describe.skipIf(!HAS_CORPUS).each(readCorpus())('Into the real export %s', (_, text) => {
  const base = JSON.parse(text);
  const isWeb = HAS_CORPUS && asList(base.containerVersion.container.usageContext).includes('WEB');

  test.runIf(isWeb)('any plan goes: what was there stays, to the line of text, and what is new is sound', async () => {
    const known = checkContainer(base);
    for (const plan of PLANS) {
      const merged = await mergePlan(text, plan);
      expect(merged.findings).toEqual([]);
      expectSame(restrict(merged.file, base), base);
      if (text.trimEnd() === JSON.stringify(base, null, 4)) expectOnlyAdded(merged.text, text);
      // A call of nothing in the container may have become a call of ours; nothing else may differ.
      expect(checkContainer(merged.file).filter((problem) => !known.includes(problem))).toEqual([]);
      expect((await mergePlan(merged.text, plan)).text).toBe(merged.text);
    }
  });

  test.runIf(isWeb)('a plan that went in comes out: pruned, the file has its text again', async () => {
    for (const plan of PLANS) {
      const nothing = { ...plan, events: new Map(), destinations: new Map() };
      const merged = await mergePlan(text, plan);
      const { file, findings } = await mergePlan(merged.text, nothing, { prune: true });
      expect(findings).toEqual([]);
      const { folder: _, builtInVariable: __, ...left } = file.containerVersion;
      const { folder: ___, builtInVariable: ____, ...before } = base.containerVersion;
      expectSame(left, before);
    }
  });

  test.runIf(isWeb)('a plan sends what it maps, whatever people do in GTM afterwards', async () => {
    for (const [seed, plan] of PLANS.entries()) {
      const merged = await mergePlan(text, plan);
      const worked = workInGtm(merged.file, drawFrom(seed));
      const again = await mergePlan(worked, plan);
      expect(again).toMatchObject({ changes: [], findings: [], file: worked });
      const ours = onlyManaged(again.file);
      expect(compareAll(plan, ours).differences).toEqual(compareAll(plan, onlyManaged(merged.file)).differences);
    }
  });

  test.runIf(!isWeb)('no web container goes', async () => {
    for (const plan of PLANS) {
      const { text: written, findings } = await mergePlan(text, plan);
      expect([written, findings.join()]).toEqual(['', expect.stringContaining('The container is for "SERVER"')]);
    }
  });
});

/** Without the tags of others, which send events of their own, and triggers that run scripts. */
function onlyManaged(file: Json): Json {
  const isOurs = (each: Json) => isObject(each) && /\[measureplan: /.test(each.notes);
  const [tag, trigger] = ['tag', 'trigger'].map((kind) => asList(file.containerVersion[kind]).filter(isOurs));
  return { ...file, containerVersion: { ...file.containerVersion, tag, trigger } };
}

/** Every line of the text stands in the other, in its order; a comma may have come to its end. */
function expectOnlyAdded(actual: string, text: string): void {
  const lines = text.split('\n');
  let found = 0;
  for (const line of actual.split('\n')) if (line === lines[found] || line === `${lines[found]},`) found += 1;
  expect(found).toBe(lines.length);
}
