import { expect, test } from 'vitest';
import type { Plan } from '../../../src/plan/model.js';
import { makeEvent, makePlan, makeProperty } from './make-plan.js';
import { checkFindings, compile, generateModule } from './toolchain.js';

/** Ten properties an event: half of them shared by all, half of its own. */
function planOf(size: number) {
  const shared = Array.from({ length: 5 }, (_, index) =>
    makeProperty(`shared_${index}`, { description: 'What all events have', enum: ['a', 'b', 'c'], pii: 'none' }),
  );
  const events = Array.from({ length: size }, (_, index) => {
    const own = Array.from({ length: 5 }, (_, place) =>
      makeProperty(
        `own_${place}`,
        { description: `Number ${place} of ${index}`, types: ['integer'], minimum: 1, examples: [3] },
        place < 3,
      ),
    );
    const fields = {
      description: 'It happened',
      question: 'Did it happen?',
      tier: 'high',
      stage: 'decision',
      since: '1.0.0',
    };
    return makeEvent(`object_${index}_viewed`, [...shared, ...own], fields);
  });
  return makePlan(events);
}

/** Milliseconds of processor time of the cheapest of some runs: what the code costs, whatever else runs beside it. */
function cost(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test('1,000 events are checked and printed in a tenth of a second, and 10,000 in one', () => {
  const [few, many] = [planOf(1_000), planOf(10_000)];
  const generate = (plan: Plan) => () => void [checkFindings(plan), generateModule(plan)];
  expect(cost(5, generate(few))).toBeLessThan(100);
  expect(cost(2, generate(many))).toBeLessThan(1_000);
});

test('the compiler takes 1,000 events in a few seconds', async () => {
  const module = generateModule(planOf(1_000));
  const start = performance.now();
  expect(await compile({ 'tracking.ts': module })).toEqual([]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
