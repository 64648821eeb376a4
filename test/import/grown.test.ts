import { expect, test } from 'vitest';
import { importContainer } from '../../src/import/gtm/import-container.js';
import { readContainer } from '../drift/containers.js';
import { expectGolden } from '../support/golden.js';
import { showFindings } from '../support/show.js';
import { makeGrown } from './grown.js';
import { importPlan, TODO } from './import-plan.js';

const { source, file } = readContainer('export.json', makeGrown());
const imported = await importContainer(source, file);

test('A container that has grown over the years becomes the plan in golden/grown.yaml', () => {
  expectGolden('import/golden/grown.yaml', imported.text ?? '');
});

/** The container asks for less consent than advertising needs, and so on: no import could know better. */
const FAULTS: readonly string[] = ['ads-consent'];

test('What it could not carry over is told, each with its place in the export', () => {
  expectGolden('import/golden/grown.txt', `${showFindings(imported.notes).join('\n')}\n`);
});

test('Every note stands in the plan as well, as a comment', () => {
  for (const { message } of imported.notes) expect(imported.text).toContain(`# - ${message}`.replace('# -', '#   -'));
});

/** What of the plan a tag has become, where that is no event with a name of GA4. */
const BECOME = new Map([
  ['Google tag', 'measurement_id: G-ABCDE12345'],
  ['Ads - sign-up', 'label: AbC-D_efG12'],
  ['Floodlight - order', 'activity: order'],
  ['GA4 - menu', 'menu_closed:'],
  ['Meta - library', 'pixel_id: "1234567890"'],
  ['LinkedIn - library', 'partner_id: "7654"'],
  ['LinkedIn - sign-up', 'conversion_id: "4711"'],
  ['Meta - template', 'as: Purchase'],
  ['LinkedIn - template', 'conversion_id: "4712"'],
  ['TikTok - order', 'CompletePayment:'],
]);

test('Every tag is an event of the plan, a destination, or in a note', () => {
  const notes = imported.notes.map(({ message }) => message).join('\n');
  for (const { name, parameter } of file.containerVersion.tag ?? []) {
    const sent = BECOME.get(name) ?? `  ${parameter?.find(({ key }) => key === 'eventName')?.value}:`;
    const isTold = notes.includes(`The tag "${name}"`) || imported.text?.includes(sent);
    expect([name, isTold]).toEqual([name, true]);
  }
});

test('The plan reads, and lint finds what only a person knows, and what is wrong in the container', async () => {
  const { codes } = await importPlan(makeGrown());
  expect([...codes].filter((code) => !TODO.has(code))).toEqual(FAULTS);
});
