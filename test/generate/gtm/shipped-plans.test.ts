import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/plan/model.js';
import { act, pathOf } from './act.js';
import { checkContainer } from './container-check.js';
import { expectHits, findGa4, findSent, makeValues } from './expected-hits.js';
import { checkPlan, generateContainer } from './generate-container.js';
import { readShippedPlans } from './plans.js';
import { openPage } from './simulator/page.js';
import type { Consent, Hit } from './simulator/tags.js';

describe.each(readShippedPlans())('The container of plans/%s', (_, plan) => {
  test('can be made, and has what the importer asks for', async () => {
    expect(checkPlan(plan).filter((finding) => finding.startsWith('error'))).toEqual([]);
    expect(checkContainer(await generateContainer(plan))).toEqual([]);
  });

  test('sends to GA4 what the plan maps, for every event, and nothing else', async () => {
    const file = await generateContainer(plan);
    const sent = findSent(plan);
    expect(sent.length).toBeGreaterThan(0);
    for (const event of sent) {
      const values = makeValues(event);
      const hits = play(plan, file, event.name, values).map(withoutTag);
      expect(hits, event.name).toEqual(expectHits(event, values));
    }
  });

  test('sends nothing for events that are not live in the browser', async () => {
    const file = await generateContainer(plan);
    const sent = new Set(findSent(plan));
    for (const event of plan.events.values()) {
      if (!sent.has(event)) expect(play(plan, file, event.name, makeValues(event)), event.name).toEqual([]);
    }
  });

  test('sends nothing to a destination while any consent that it needs is refused', async () => {
    const file = await generateContainer(plan);
    for (const event of findSent(plan)) {
      const needed = new Set(findGa4(event).flatMap(({ consent }) => consent));
      for (const type of needed) {
        const kept = findGa4(event).filter(({ consent }) => !consent.includes(type));
        const hits = play(plan, file, event.name, {}, { [type]: 'denied' });
        expect(hits.map((hit) => hit.event)).toEqual(kept.map(({ as }) => as));
      }
    }
  });
});

function withoutTag({ event, stream, parameters }: Hit) {
  return { event, stream, parameters };
}

/** The event tags that fire when the event happens on a page of its own. */
function play(plan: Plan, file: unknown, name: string, values: Record<string, unknown>, consent: Consent = {}): Hit[] {
  const event = plan.events.get(name);
  if (!event) throw new Error(`No event ${name}.`);
  const start = event.trigger?.kind === 'history' ? '/' : pathOf(event.trigger);
  const page = openPage(file, { path: start, consent });
  act(page, event, values, plan.events);
  return page.hits.filter((hit) => hit.type === 'gaawe');
}
