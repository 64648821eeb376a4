import { expect, test } from 'vitest';
import { findDrift } from '../../src/drift/drift.js';
import type { Json } from '../generate/gtm/container-check/problems.js';
import { showFindings } from '../support/show.js';
import { generateText, readContainer, readPlan } from './containers.js';

const PLAN = `name: Shop
destinations:
  ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [analytics_storage] }
  ads: { type: google_ads, conversion_id: AW-123456789, consent: [ad_storage, ad_user_data] }
events:
  order_paid: { destinations: { ga4: true, ads: { label: AbC-D_efG12 } } }
  order_shipped: { source: server, destinations: { ga4: true, ads: { label: ZyX-W_vuT98 } } }
`;

async function driftOf(change: (version: Json) => void) {
  const plan = readPlan(PLAN);
  const generated = await generateText(plan, { container: 'server' });
  const live = JSON.parse(generated);
  change(live.containerVersion);
  const exported = readContainer('export.json', JSON.stringify(live, null, 2));
  return findDrift(plan, readContainer('generated', generated), exported);
}

test('A server container that was just generated has no drift', async () => {
  expect(showFindings(await driftOf(() => {}))).toEqual([]);
});

test('A conversion that a server container lost is missed', async () => {
  const found = await driftOf((version) => {
    version.tag = version.tag.filter(({ type }: Json) => type !== 'sgtmadsct');
  });
  expect(found.map(({ code }) => code)).toContain('tag-missing');
});
