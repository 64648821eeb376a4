import { expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import type { Json } from './container-check/problems.js';
import { generateContainer } from './generate-container.js';
import { compareAll } from './play.js';

const PLAN = `
properties:
  session_id: { type: string }
  link_url: { type: string }
groups:
  base: { apply: all, properties: { session_id: required, link_url: optional, secret: { type: string } } }
  some: { apply: { stage: [decision] }, properties: { stage_note: { type: string } } }
destinations:
  ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [], params: { session_id: app_session_id }, omit: [secret], set: { site: shop } }
  plain: { type: ga4, measurement_id: G-PLAIN12345, consent: [], omit: [session_id, link_url, secret] }
events:
  same: { destinations: { ga4: true, plain: true } }
  more: { stage: decision, properties: { own: { type: string } }, destinations: { ga4: { set: { kind: x } } } }
  omits: { destinations: { ga4: { omit: [session_id] } } }
  renames: { destinations: { ga4: { params: { session_id: other_id } } } }
  other_constant: { destinations: { ga4: { set: { site: blog } } } }
  takes_name: { properties: { app_link: { type: string } }, destinations: { ga4: { omit: [link_url], params: { app_link: link_url } } } }
  followed: { trigger: { link: "#x" }, destinations: { ga4: { omit: [session_id] } } }
`;
const { plan } = readExample(PLAN);

const usesShared = (tag: Json) => tag.parameter.some(({ key }: Json) => key === 'eventSettingsVariable');

test('What the plan says of every event stands in one variable, and events for which it does not hold do without', async () => {
  const { tag, variable } = (await generateContainer(plan)).containerVersion;
  const [shared] = variable.filter(({ type }: Json) => type === 'gtes');
  const rows = shared.parameter[0].list.map(({ map }: Json) => map.map(({ value }: Json) => value).join(' = '));
  expect(rows).toEqual(['app_session_id = {{DLV - session_id}}', 'link_url = {{DLV - link_url}}', 'site = shop']);
  const sharing = tag.filter(usesShared).map(({ name }: Json) => name);
  expect(sharing).toEqual(['ga4 - Event - same', 'ga4 - Event - more']);
  expect(variable.filter(({ type }: Json) => type === 'gtes')).toHaveLength(1);
});

test.each(['per_event', 'combined'])('With tags: %s, each event still sends what the plan says of it', async (tags) => {
  const pushed = readExample(PLAN.replace(/ {2}followed: .*\n/, '')).plan;
  expect(compareAll(pushed, await generateContainer(pushed, { tags })).differences).toEqual([]);
});

test('A shared variable is there for the tags that use it, and not for nothing', async () => {
  const text = PLAN.replace(/ {2}(same|more): .*\n/g, '');
  const { variable } = (await generateContainer(readExample(text).plan)).containerVersion;
  expect(variable.filter(({ type }: Json) => type === 'gtes')).toEqual([]);
});
