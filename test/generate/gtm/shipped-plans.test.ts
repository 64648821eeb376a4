import { describe, expect, test } from 'vitest';
import type { Json } from './container-check/problems.js';
import { checkContainer } from './container-check.js';
import { findSent, makeValues } from './expected-hits.js';
import { checkPlan, generateContainer } from './generate-container.js';
import { readShippedPlans } from './plans.js';
import { compareAll, play } from './play.js';

describe.each(readShippedPlans())('The container of plans/%s', (_, plan) => {
  test('can be made, and has what the importer asks for', async () => {
    expect(checkPlan(plan).filter((finding) => finding.startsWith('error'))).toEqual([]);
    expect(checkContainer(await generateContainer(plan))).toEqual([]);
  });

  test('sends what the plan maps, for every event, with consent granted and with each type refused', async () => {
    const { played, differences } = compareAll(plan, await generateContainer(plan));
    expect(differences).toEqual([]);
    expect(played).toBeGreaterThan(findSent(plan).length);
  });

  test('sends the same with one tag for many events', async () => {
    const file = await generateContainer(plan, { tags: 'combined' });
    expect(checkContainer(file)).toEqual([]);
    const pushed = findSent(plan).filter(({ trigger }) => !trigger);
    const tags = file.containerVersion.tag.filter(({ type }: Json) => type === 'gaawe');
    expect(tags.length).toBeLessThanOrEqual(findSent(plan).length - (pushed.length > 2 ? 2 : 0));
    expect(compareAll(plan, file).differences).toEqual([]);
  });

  test('sends nothing for events that are not live in the browser', async () => {
    const file = await generateContainer(plan);
    const sent = new Set(findSent(plan));
    for (const event of plan.events.values()) {
      if (!sent.has(event)) expect(play(plan, file, event.name, makeValues(event)), event.name).toEqual([]);
    }
  });

  test('asks for consent with every tag that needs it', async () => {
    const { tag } = (await generateContainer(plan)).containerVersion;
    for (const each of tag) expect(each.consentSettings.consentStatus, each.name).not.toBe('NOT_SET');
  });
});
