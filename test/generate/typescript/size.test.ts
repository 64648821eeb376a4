import { expect, test } from 'vitest';
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

// More than a moment, or a compiler that needs minutes, is a fault; how long it takes exactly, the benchmarks tell.
test('1,000 events become a module that the compiler takes', { timeout: 60_000 }, async () => {
  const plan = planOf(1_000);
  expect(checkFindings(plan)).toEqual([]);
  expect(await compile({ 'tracking.ts': generateModule(plan) })).toEqual([]);
});
