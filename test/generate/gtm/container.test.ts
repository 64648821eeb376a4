import { expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { expectGolden } from '../../support/golden.js';
import { checkContainer } from './container-check.js';
import { generateContainer, generateText, readEvents } from './generate-container.js';
import { SAMPLE } from './sample.js';
import { openPage } from './simulator/page.js';

function readSample() {
  const { plan, diagnostics } = readExample(SAMPLE);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return plan;
}

test('A plan that takes every branch becomes the container in golden/sample.json', async () => {
  const text = await generateText(readSample());
  expect(checkContainer(JSON.parse(text))).toEqual([]);
  expectGolden('generate/gtm/golden/sample.json', text);
});

test('The same plan gives the same bytes', async () => {
  expect(await generateText(readSample())).toBe(await generateText(readSample()));
});

test('The file is written as GTM writes its own: four spaces, LF, a final newline, ASCII', async () => {
  const text = await generateText(
    readEvents('caf\u00e9: { description: "\u{1f600}\\n", destinations: { ga4: true } }'),
  );
  expect(text).toMatch(/^\{\n {4}"exportFormatVersion": 2,\n/);
  expect(text.endsWith('}\n')).toBe(true);
  expect(text).toMatch(/^[\n\x20-\x7e]*$/);
  expect(text).toContain('\\u00e9');
  expect(text).toContain('\\ud83d\\ude00');
  expect(JSON.parse(text).containerVersion.tag[1].notes).toContain('\u{1f600}');
});

test('A destination that only servers write to gets no tags', async () => {
  const { tag } = (await generateContainer(readSample())).containerVersion;
  expect(tag.filter((each: { name: string }) => each.name.startsWith('server_stream'))).toEqual([]);
});

test('A Google tag leaves page views to a plan that has its own', async () => {
  const configure = async (events: string) => openPage(await generateContainer(readEvents(events))).hits[0]?.parameters;
  expect(await configure('page_view: { destinations: { ga4: true } }')).toEqual({ send_page_view: 'false' });
  expect(await configure('page_seen: { destinations: { ga4: true } }')).toEqual({});
});

test.each([
  ['consent: [analytics_storage, ad_storage]', 'NEEDED'],
  ['consent: []', 'NOT_NEEDED'],
  ['params: {}', 'NOT_SET'],
])('With "%s" at the destination its tags say %s', async (destination, status) => {
  const plan = readEvents('a: { destinations: { ga4: true } }', destination);
  for (const tag of (await generateContainer(plan)).containerVersion.tag)
    expect(tag.consentSettings.consentStatus).toBe(status);
});
