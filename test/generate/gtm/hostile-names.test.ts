import { expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { listEntities } from './container-check/problems.js';
import { checkContainer } from './container-check.js';
import { checkPlan, generateContainer, generateText } from './generate-container.js';
import { openPage } from './simulator/page.js';

/** YAML takes JSON's strings, so names reach the plan as they stand here. */
const NAMES = [
  '</script>',
  '<img onerror=alert(1)>',
  'say "hi" & it’s \'fine\'',
  'back\\slash \\u0041 \\',
  'emoji \u{1f9d1}\u200d\u{1f4bb}',
  '__proto__',
  'constructor',
  'toString',
  'a:b',
  'a.b',
  'a::b',
  '}}',
  '{single}',
  '404',
  'true',
  '\u0024{x} `y`',
  'שלום',
  'two  spaces',
];

function readHostile() {
  const events = NAMES.map((name) => `  ${JSON.stringify(name)}: ${bodyOf(name)}`);
  const text = `stages: ${JSON.stringify(NAMES)}\nowner: ${JSON.stringify('{{Page URL}}')}\ndestinations:\n  "{{d}}: <x>": { type: ga4, measurement_id: G-ABCDE12345, consent: [] }\nevents:\n${events.join('\n')}\n`;
  const { plan, diagnostics } = readExample(text);
  expect(diagnostics.filter(({ code }) => code !== 'reference').map(({ message }) => message)).toEqual([]);
  return plan;
}

function bodyOf(name: string): string {
  const quoted = JSON.stringify(name);
  const property = JSON.stringify(`p ${name.replaceAll('.', '')}`);
  const set = JSON.stringify(`s ${name}`);
  return `{ description: ${JSON.stringify(`${name} {{Page URL}} {{{x}}}`)}, question: ${quoted}, stage: ${quoted}, properties: { ${property}: { type: string, description: ${quoted} } }, destinations: { "{{d}}: <x>": { set: { ${set}: ${quoted} } } } }`;
}

test('Names of any kind make a container that imports', async () => {
  const plan = readHostile();
  expect(checkPlan(plan)).toEqual([]);
  expect(checkContainer(await generateContainer(plan))).toEqual([]);
});

test('Names of any kind arrive in GA4 as they are', async () => {
  const page = openPage(await generateContainer(readHostile()));
  for (const name of NAMES) page.push({ event: name, [`p ${name.replaceAll('.', '')}`]: `value of ${name}` });
  const expected = NAMES.map((name) => ({
    event: name,
    parameters: { [`p ${name.replaceAll('.', '')}`]: `value of ${name}`, [`s ${name}`]: name },
  }));
  expect(page.hits.slice(1).map(({ event, parameters }) => ({ event, parameters }))).toEqual(expected);
});

test('No text of the plan calls a variable', async () => {
  const text = await generateText(readHostile());
  const calls = new Set(Array.from(text.matchAll(/\{\{.*?\}\}/g), ([call]) => call));
  expect(
    [...calls].filter(
      (call) => !/^\{\{(_event|DLV - p .*|\(\(d\)\)\. ‹x> - Measurement ID)\}\}$/.test(JSON.parse(`"${call}"`)),
    ),
  ).toEqual([]);
});

test('Names that GTM would make one get their ids, and the plain one keeps its name', async () => {
  const { containerVersion } = await generateContainer(readHostile());
  const triggers = listEntities(containerVersion).filter(({ kind }) => kind === 'trigger');
  const names = triggers.map(({ entity, id }) => entity.name.replace(id, 'ID'));
  expect(names).toContain('Event - a.b');
  expect(names).toContain('Event - a.b ID');
  expect(names).toContain('Event - a..b');
});

/** Every name as event, parameter and constant of destinations that scripts serve. */
function readScripted() {
  const body = (name: string) => {
    const quoted = JSON.stringify(name);
    const property = JSON.stringify(`p ${name.replaceAll('.', '')}`);
    const set = JSON.stringify(`s ${name}`);
    return `{ description: ${quoted}, properties: { ${property}: { type: string } }, destinations: { pixel: { set: { ${set}: ${quoted} } }, "o'wn": { as: ${quoted} } } }`;
  };
  const events = SCRIPTED.map((name) => `  ${JSON.stringify(name)}: ${body(name)}`);
  const text = `destinations:\n  pixel: { type: meta, pixel_id: "1", consent: [] }\n  "o'wn": { type: custom, consent: [] }\nevents:\n${events.join('\n')}\n`;
  const { plan, diagnostics } = readExample(text);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return plan;
}

const SCRIPTED = [...NAMES, '<!--', ']]>', "'); alert(1); ('", '\u2028', '*/ //', '"]', '\u0000'].filter(
  (name) => name !== '\u0000',
);
const FUNCTIONS = { "o'wn": 'own.send' };

test('Names of any kind reach scripts as they are', async () => {
  const file = await generateContainer(readScripted(), { functions: FUNCTIONS });
  expect(checkContainer(file)).toEqual([]);
  const page = openPage(file, { functions: ['own.send'] });
  for (const name of SCRIPTED) page.push({ event: name, [`p ${name.replaceAll('.', '')}`]: `value of ${name}` });
  const hits = page.hits.map(({ event, stream, parameters }) => ({ event, stream, parameters }));
  const expected = SCRIPTED.flatMap((name) => {
    const parameters = { [`p ${name.replaceAll('.', '')}`]: `value of ${name}` };
    return [
      { event: name, stream: 'own.send', parameters },
      { event: name, stream: '1', parameters: { ...parameters, [`s ${name}`]: name } },
    ];
  });
  const sort = (list: unknown[]) => list.map((hit) => JSON.stringify(hit)).sort();
  expect(sort(hits)).toEqual(sort(expected));
});
