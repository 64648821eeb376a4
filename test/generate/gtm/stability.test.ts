import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assignIds } from '../../../src/generate/targets/gtm/ids.js';
import { readExample } from '../../../src/plan/read-example.js';
import { ADS_OPTIONS, ADS_SAMPLE } from './ads-sample.js';
import type { Json } from './container-check/problems.js';
import { listEntities } from './container-check/problems.js';
import { generateContainer, generateText, readEvents } from './generate-container.js';

const BEFORE = `
first_seen: { stage: awareness, properties: { alpha: { type: string } }, destinations: { ga4: true } }
last_seen: { stage: decision, properties: { zulu: { type: string } }, destinations: { ga4: true } }
`;
const ADDED = `
between: { stage: consideration, trigger: { click: "#x" }, properties: { mike: { type: string }, zulu: { type: string } }, destinations: { ga4: true } }
`;
const [FIRST = '', LAST = ''] = BEFORE.trim().split('\n');
const AFTER = [FIRST, ADDED.trim(), LAST].join('\n');

const entitiesOf = (file: Json) =>
  new Map(listEntities(file.containerVersion).map(({ kind, id, entity }) => [`${kind} ${id}`, entity]));

test('An event in the middle changes no entity that was there, and adds a tag, a trigger, a variable and a folder', async () => {
  const before = entitiesOf(await generateContainer(readEvents(BEFORE)));
  const after = entitiesOf(await generateContainer(readEvents(AFTER)));
  for (const [key, entity] of before) expect(after.get(key)).toEqual(entity);
  const added = [...after].filter(([key]) => !before.has(key)).map(([, { name }]) => name);
  expect(added.sort()).toEqual(['Click - between', 'DLV - mike', 'Stage - consideration', 'ga4 - Event - between']);
});

test('An event in the middle only adds lines', async () => {
  const before = (await generateText(readEvents(BEFORE))).split('\n');
  const after = (await generateText(readEvents(AFTER))).split('\n');
  let found = 0;
  for (const line of after) if (line === before[found]) found += 1;
  expect(found).toBe(before.length);
});

test('The order of events changes no id', async () => {
  const ids = async (events: string) => [...entitiesOf(await generateContainer(readEvents(events))).keys()].sort();
  expect(await ids([LAST, FIRST].join('\n'))).toEqual(await ids(BEFORE));
});

test('Another kind of trigger keeps the ids of the trigger and the tag', async () => {
  const ids = async (events: string) => [...entitiesOf(await generateContainer(readEvents(events))).keys()];
  const clicked = AFTER.replace('click: "#x"', 'visible: "#x"');
  expect(await ids(clicked)).toEqual(await ids(AFTER));
});

test('A thousand events give ids that are unique, of nine digits, and those of a plan half the size', () => {
  const keys = Array.from({ length: 4000 }, (_, index) => `["tag","event","ga4","event_${index}"]`);
  const [all, half] = [assignIds(keys), assignIds(keys.filter((_, index) => index % 2 === 0))];
  expect(new Set(all.values()).size).toBe(4000);
  for (const id of all.values()) expect(id).toMatch(/^[1-9]\d{8}$/);
  for (const [key, id] of half) expect(all.get(key)).toBe(id);
});

// These two meet in the hash; found by search.
const COLLIDING = ['event_15275', 'event_20033'] as const;

test('Of two keys that meet, the first in the alphabet keeps its id and the other takes the next', () => {
  const [first, second] = COLLIDING;
  const alone = assignIds([first]).get(first);
  expect(assignIds([second]).get(second)).toBe(alone);
  const both = assignIds([second, first]);
  expect(both.get(first)).toBe(alone);
  expect(Number(both.get(second))).toBe(Number(alone) + 1);
});

/** Lines that git shows as added and removed between two containers. */
function countChangedLines(before: string, after: string): [added: number, removed: number] {
  const folder = mkdtempSync(join(tmpdir(), 'measureplan-'));
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' });
    git('init', '-q');
    writeFileSync(join(folder, 'container.json'), before);
    git('add', '.');
    writeFileSync(join(folder, 'container.json'), after);
    const [added, removed] = git('diff', '--numstat').split('\t').map(Number);
    return [added ?? 0, removed ?? 0];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('In the diff that git shows,', () => {
  const write = (text: string) => generateText(readExample(text).plan, ADS_OPTIONS);
  const change = async (from: string, to: string) => {
    expect(ADS_SAMPLE).toContain(from);
    return countChangedLines(await write(ADS_SAMPLE), await write(ADS_SAMPLE.replace(from, to)));
  };

  test('another description is a line in each tag of the event', async () => {
    expect(await change('A list of articles was shown.', 'Some articles were shown.')).toEqual([2, 2]);
  });

  test('another selector is a line', async () => {
    expect(await change('form: "#lead"', 'form: "#contact"')).toEqual([1, 1]);
  });

  test('another parameter only adds a variable and a row for each tag', async () => {
    const changed = await change(
      'list_name: { type: string } }',
      'list_name: { type: string }, page_number: { type: integer } }',
    );
    expect(changed).toEqual([58, 0]);
  });

  test('another event only adds its tag and its trigger', async () => {
    const event = '  listing_left: { description: Left., tier: low, stage: awareness, destinations: { ga4: true } }\n';
    expect(await change('  order_paid:', `${event}  order_paid:`)).toEqual([83, 0]);
  });

  test('another event of a shared tag is its names and nothing else', async () => {
    const shared = (events: string) => generateText(readEvents(events), { tags: 'combined' });
    const added = `${BEFORE}third_seen: { properties: { zulu: { type: string } }, destinations: { ga4: { as: third } } }\n`;
    const more = added.replace('{ as: third }', 'true');
    const [before, after] = [await shared(more), await shared(`${more}fourth: { destinations: { ga4: true } }\n`)];
    expect(countChangedLines(before, after)).toEqual([2, 2]);
  });
});
