import { expect, test } from 'vitest';
import { isObject, type Json } from '../container-check/problems.js';
import { readEvents } from '../generate-container.js';
import { find, mergePlan, roundTrip } from './merge-plan.js';

const PLAN = readEvents(`
signed_up: { stage: decision, properties: { tier: { type: string } }, destinations: { ga4: true } }
`);
const MORE = readEvents(`
signed_up: { stage: decision, properties: { tier: { type: string } }, destinations: { ga4: { as: sign_up } } }
"b<é>": { description: "Schön & 'gut'", stage: decision, trigger: { click: "a[href='#']" }, destinations: { ga4: true } }
`);
const FEWER = readEvents('other: { destinations: { ga4: true } }');

/** As Python prints it. */
function space(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(space).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}: ${space(child)}`);
  return `{${entries.join(', ')}}`;
}
const spaced = (text: string) => space(JSON.parse(text));
const escaped = (text: string) =>
  text.replace(/[^\n\r\t\x20-\x7e]|[<>&=']/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const indented = (indent: string | number) => (text: string) => JSON.stringify(JSON.parse(text), null, indent);

/** Ways to lay out JSON: each gives the one text of a value. */
const LAYOUTS: [string, (text: string) => string][] = [
  ['as GTM writes it', (text) => `${escaped(indented(4)(text))}\n`],
  ['without a final newline', indented(4)],
  ['with two spaces', (text) => `${indented(2)(text)}\n`],
  ['with tabs', (text) => `${indented('\t')(text)}\n`],
  ['with the line ends of Windows', (text) => `${indented(4)(text).replaceAll('\n', '\r\n')}\r\n`],
  ['on one line', (text) => JSON.stringify(JSON.parse(text))],
  ['on one line with spaces', spaced],
  ['after a byte order mark', (text) => `\ufeff${indented(4)(text)}\n`],
];

test.each(LAYOUTS)(
  'A file laid out %s keeps its layout when things are added, changed and removed',
  async (_, layOut) => {
    const base = await roundTrip(PLAN);
    // Characters that show whether the file escapes them.
    base.containerVersion.container.name = 'Käse <b> = "x" & \'y\'';
    const merged = await mergePlan(layOut(JSON.stringify(base)), MORE);
    expect(merged.changes).toHaveLength(4);
    expect(merged.text).toBe(layOut(merged.text.replace('\ufeff', '')));
    expect(merged.file).toEqual((await mergePlan(base, MORE)).file);
    const pruned = await mergePlan(merged.text, FEWER, { prune: true });
    expect(pruned.text).toBe(layOut(pruned.text.replace('\ufeff', '')));
  },
);

test('A new list comes where GTM has it, and an empty one is filled', async () => {
  const base = await roundTrip(PLAN);
  const { tag: _, folder: __, builtInVariable: ___, ...rest } = base.containerVersion;
  const { file } = await mergePlan({ ...base, containerVersion: { ...rest, trigger: [], variable: [] } }, MORE);
  expect(Object.keys(file.containerVersion)).toEqual([
    ...['path', 'accountId', 'containerId', 'containerVersionId', 'container', 'tag', 'trigger', 'variable', 'folder'],
    ...['builtInVariable', 'fingerprint', 'tagManagerUrl'],
  ]);
});

test('What nobody would write by hand stays as it is written', async () => {
  const base = await roundTrip(PLAN);
  const strange =
    '"strange" :  [1.0,\n  1e2, 12345678901234567890, "\\/\\u0041" ,{}],\n  "__proto__": {"a": 1}, "7": 1, "5" : null';
  const text = JSON.stringify(base, null, 4).replace('"tag": [\n            {', `"tag": [\n            {${strange},`);
  const { text: merged } = await mergePlan(text, MORE);
  expect(merged).toContain(`"tag": [\n            {${strange},`);
  find(base, 'tag', 'ga4 - Google tag').tagFiringOption = 'UNLIMITED';
  const edited = JSON.stringify(base, null, 4).replace('"tag": [\n            {', `"tag": [\n            {${strange},`);
  const { text: mended, changes } = await mergePlan(edited, PLAN);
  expect(changes).toEqual(['changed tag "ga4 - Google tag": tagFiringOption "UNLIMITED" → "ONCE_PER_EVENT"']);
  expect(mended).toBe(edited.replace('"UNLIMITED"', '"ONCE_PER_EVENT"'));
});
