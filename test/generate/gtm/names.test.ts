import { expect, test } from 'vitest';
import { type Json, listEntities } from './container-check/problems.js';
import { checkContainer } from './container-check.js';
import { generateContainer, readEvents } from './generate-container.js';

const EVENTS = `
bought: { stage: decision, tier: macro, owner: growth, trigger: { click: "#buy" }, properties: { value: { type: number } }, destinations: { ga4: true } }
seen: { destinations: { ga4: true } }
`;

async function listNames(names?: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const file = await generateContainer(readEvents(EVENTS), { ...(names && { names }), consent: { default: 'denied' } });
  expect(checkContainer(file)).toEqual([]);
  const kinds = listEntities(file.containerVersion).map(({ kind, entity }: Json) => [kind, entity.name]);
  return Object.fromEntries(
    ['tag', 'trigger', 'variable', 'folder'].map((kind) => [
      kind,
      kinds.filter(([own]) => own === kind).map(([, name]) => name),
    ]),
  );
}

test('Without a convention names say the destination, the kind and the event', async () => {
  expect(await listNames()).toEqual({
    tag: ['Consent defaults', 'ga4 - Google tag', 'ga4 - Event - bought', 'ga4 - Event - seen'],
    trigger: ['Click - bought', 'Event - seen'],
    variable: ['ga4 - Measurement ID', 'DLV - value'],
    folder: ['Stage - decision', 'Shared'],
  });
});

test('A convention of the plan sets them, and what has no value drops out with its separator', async () => {
  const names = {
    tag: '[MP] {event} / {stage} / {owner} | {kind} ({destination})',
    trigger: 'mp_{event}_{kind}',
    variable: '{kind}.{name}',
    folder: '{name}',
  };
  expect(await listNames(names)).toEqual({
    tag: [
      '[MP] Consent defaults)',
      '[MP] Google tag (ga4)',
      '[MP] bought / decision / growth | Event (ga4)',
      '[MP] seen | Event (ga4)',
    ],
    trigger: ['mp_bought_Click', 'mp_seen_Event'],
    variable: ['Measurement ID', 'DLV.value'],
    folder: ['decision', 'Shared'],
  });
});

test('A convention changes no id', async () => {
  const ids = async (names: object) => {
    const file = await generateContainer(readEvents(EVENTS), { names });
    return listEntities(file.containerVersion).map(({ id }) => id);
  };
  expect((await ids({ tag: 'x {event}', variable: '{name}' })).sort()).toEqual((await ids({})).sort());
});

test('Names that a convention makes the same are told apart by their ids', async () => {
  const events = 'a: { destinations: { ga4: true } }\nb: { destinations: { ga4: true } }';
  const file = await generateContainer(readEvents(events, 'consent: [], set: { a: 1 }'), {
    names: { variable: 'V {name}' },
  });
  expect(checkContainer(file)).toEqual([]);
  const names = file.containerVersion.variable.map(({ name }: Json) => name);
  expect(new Set(names).size).toBe(names.length);
});
