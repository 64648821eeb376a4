import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSheet } from '../../../src/generate/targets/document/html-page.js';
import type { DocumentOptions } from '../../../src/generate/targets/document/options.js';
import { choosePaper } from '../../../src/generate/targets/document/paper/density.js';
import { estimateHeight } from '../../../src/generate/targets/document/paper/estimate-height.js';
import { readExample } from '../../../src/plan/read-example.js';
import { launchBrowser } from '../../support/browser.js';
import { ask, showHtml } from './ask.js';
import { EARLIER, generateHtml, writePlan } from './generate.js';
import { type PrintedPages, readPdf } from './read-pdf.js';

const TWO_LINES = 'Do subscribers who came in by the home page open an account within a month more often than others?';
const PLANS_FOLDER = join(import.meta.dirname, '../../../plans');
const HOSTILE = readFileSync(join(import.meta.dirname, 'fixtures/hostile.yaml'), 'utf8')
  .replaceAll('LONG_NAME', `${'long_'.repeat(58)}name_clicked`)
  .replaceAll('LONG_WORD', 'x'.repeat(300));
const PLANS = readdirSync(PLANS_FOLDER).filter((file) => file.endsWith('.yaml'));
const STORE = readFileSync(join(PLANS_FOLDER, 'store.yaml'), 'utf8');
const PIXELS_PER_MM = 96 / 25.4;
// What is between the margins across; the whole paper down, by which the style sheet knows it.
const A4 = { width: Math.round(190 * PIXELS_PER_MM), height: Math.round(297 * PIXELS_PER_MM) };
const LETTER_HEIGHT = Math.round(279.4 * PIXELS_PER_MM);
const POINTS_PER_PIXEL = 0.75;

const PAPERS = ['A4', 'Letter'] as const;

type Paper = (typeof PAPERS)[number];

/** The largest number of events that each layout and size takes: what fits least. */
function findFullest(): number[] {
  const taken = new Map<string, number>();
  for (let events = 1; events <= 30; events++) {
    const { layout } = choosePaper(makeSheet(readExample(writePlan(events)).plan, undefined, EARLIER));
    taken.set(layout, events);
  }
  return [...taken.values()];
}

describe('on paper', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  async function show(yaml: string, options: DocumentOptions = {}): Promise<void> {
    await page.emulateMedia({ media: null });
    await showHtml(page, await generateHtml(yaml, options, EARLIER));
  }

  async function printShown(format: Paper): Promise<PrintedPages> {
    return readPdf(await page.pdf({ format }));
  }

  async function print(yaml: string, format: Paper, options: DocumentOptions = {}): Promise<PrintedPages> {
    await show(yaml, options);
    return printShown(format);
  }

  async function remove(parts: string): Promise<void> {
    await page.evaluate(`document.querySelectorAll('${parts}').forEach((part) => part.remove())`);
  }

  /** Of what is shown, the papers on which it is not one page that can be read. */
  async function findMisfits(): Promise<unknown[]> {
    const misfits: unknown[] = [];
    for (const format of PAPERS) {
      const { pages, smallestText } = await printShown(format);
      if (pages !== 1 || smallestText < 6.99) misfits.push({ format, pages, smallestText });
    }
    return misfits;
  }

  async function layOut(yaml: string): Promise<void> {
    await page.emulateMedia({ media: 'print' });
    await showHtml(page, await generateHtml(yaml, {}, EARLIER));
  }

  it('is one page of A4 and of Letter for any number of events up to 30, and no text is under 7pt', async () => {
    const fullest = findFullest();
    expect(fullest.length).toBeGreaterThanOrEqual(5); // layouts, of which each is tried
    for (const events of [1, 10, ...fullest]) {
      await show(writePlan(events));
      expect([events, await findMisfits()]).toEqual([events, []]);
    }
  });

  it.each([
    ['questions of two lines', TWO_LINES, 3],
    ['questions of two lines and ten goals', TWO_LINES, 10],
    ['questions of five lines', `${TWO_LINES} `.repeat(3), 4],
  ])('is one page for 30 events with %s, and nothing is clipped', async (_, question, parts) => {
    const plan = writePlan(30, question, parts).replace(
      'version:',
      `description: ${'What we measure. '.repeat(30)}\nversion:`,
    );
    await show(plan);
    expect(await findMisfits()).toEqual([]);
    await page.setViewportSize(A4);
    await layOut(plan);
    expect(await ask(page, 'findOverflow')).toEqual([]);
    expect(await ask(page, 'findCollisions')).toEqual([]);
  });

  it('leaves out the legend before it cuts a question, and cuts none that the screen does not have', async () => {
    const listShown = () =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('.legend, .beyond')].filter((each) => each.checkVisibility()).map(({ className }) => className)`,
      );
    await page.setViewportSize(A4);
    await layOut(writePlan(30, TWO_LINES));
    expect(await listShown()).toEqual([]);
    expect(await page.textContent('main')).toContain(TWO_LINES);
    const wordy = writePlan(30, `${TWO_LINES} ${TWO_LINES}`, 10);
    await layOut(wordy);
    expect(await listShown()).toEqual([]);
    expect(await page.locator('.is-cut').count()).toBe(30);
    await show(wordy);
    expect(await listShown()).toEqual(expect.arrayContaining(['note legend', 'beyond']));
    expect(await page.locator('.is-cut').first().innerText()).toBe(`${TWO_LINES} ${TWO_LINES}`);
  });

  it('cuts questions on Letter alone when A4 has room for them', async () => {
    const seen: string[] = [];
    for (const height of [A4.height, LETTER_HEIGHT]) {
      await page.setViewportSize({ ...A4, height });
      await layOut(writePlan(30, TWO_LINES, 4));
      seen.push(await page.locator('.is-cut').first().innerText());
    }
    expect(seen).toEqual([TWO_LINES, 'Do subscribers who came in by the home page open an']);
  });

  it.each(PLANS)('is one page for plans/%s, also in German', async (plan) => {
    for (const language of ['en', 'de'] as const) {
      await show(readFileSync(join(PLANS_FOLDER, plan), 'utf8'), { language });
      expect([language, await findMisfits()]).toEqual([language, []]);
    }
  });

  it.each(PAPERS)(
    'has ranking, map, lineage and changes on further pages of %s when all is asked for',
    async (format) => {
      const { pages, smallestText } = await print(STORE, format, { pages: 'full' });
      expect(pages).toBeGreaterThanOrEqual(3);
      expect(pages).toBeLessThanOrEqual(5);
      expect(smallestText).toBeGreaterThanOrEqual(6.99);
    },
  );

  it.each([
    ['40 events', writePlan(40)],
    ['100 events', writePlan(100)],
    ['100 events, 12 goals and 12 destinations', writePlan(100, undefined, 12)],
  ])('begins with one page that sums %s up', async (_, plan) => {
    await show(plan);
    const all = await Promise.all([printShown('A4')]);
    await remove('.events');
    expect(await findMisfits()).toEqual([]);
    await show(plan);
    await remove('.masthead, .top, .summary, .notes');
    expect(all[0]?.pages).toBe(1 + (await printShown('A4')).pages);
  });

  it('is several pages for 100 events, set for reading, and names what pays on the first', async () => {
    const { pages, smallestText } = await print(writePlan(100), 'A4');
    expect(pages).toBeGreaterThan(3);
    expect(smallestText).toBeGreaterThanOrEqual(7.2);
    expect(await page.locator('.summary .event').count()).toBeGreaterThanOrEqual(3);
    expect(new Set(await page.locator('.summary .tier').allInnerTexts())).toEqual(new Set(['macro']));
    expect(await page.locator('.summary .rest').innerText()).toMatch(/^and \d more$/);
  });

  it('is larger the less there is to say', async () => {
    const sizes: number[] = [];
    for (const events of [5, 12, 20, 30]) sizes.push((await print(writePlan(events), 'A4')).smallestText);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(7.5);
  });

  it.each([5, 10, 20, 30])('clips nothing of %i events, and no two texts of the picture collide', async (events) => {
    await page.setViewportSize(A4);
    await layOut(writePlan(events));
    expect(await ask(page, 'findOverflow')).toEqual([]);
    expect(await ask(page, 'findCollisions')).toEqual([]);
  });

  it('clips nothing of names of 300 characters', async () => {
    await page.setViewportSize(A4);
    await layOut(HOSTILE);
    expect(await ask(page, 'findOverflow')).toEqual([]);
    expect(await ask(page, 'findCollisions')).toEqual([]);
  });

  it('shows one picture of the journey, whatever the layout', async () => {
    for (const events of [5, 20, 100]) {
      await layOut(writePlan(events));
      expect(await ask(page, 'listPictures')).toHaveLength(1);
    }
  });

  it('has a title, a language, tags and a bookmark for every part', async () => {
    await show(STORE, { pages: 'full' });
    const pdf = (await page.pdf({ format: 'A4', outline: true, tagged: true })).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang (en)');
    expect(pdf).toMatch(/\/Title \(Hearthside Store: measurement plan\)/);
    const bookmarks = Array.from(
      pdf.matchAll(/\/Title \(([^)]*)\)\s*\/(?:Dest|Parent|Prev|Next|Count|First)/g),
      ([, title]) => title,
    );
    expect(bookmarks).toEqual(
      expect.arrayContaining([
        'Goals',
        'The journey',
        'Events',
        'Consent',
        'Who to ask',
        'The ranking',
        'The map',
        'Lineage',
      ]),
    );
  });

  it.each([16, 20, 30])('leaves no blank rest under %i events', async (events) => {
    await page.setViewportSize(A4);
    await layOut(writePlan(events));
    expect((await ask<{ height: number }>(page, 'measure')).height).toBeGreaterThan(0.98 * A4.height);
  });

  // The estimate decides the size of the text: when the style sheet changes, so must it.
  it.each([5, 12, 20, 30])('is about as tall as estimated for %i events', async (events) => {
    const sheet = makeSheet(readExample(writePlan(events)).plan, undefined, EARLIER);
    const { layout, letter } = choosePaper(sheet);
    await page.setViewportSize({ width: A4.width, height: 100 }); // no page to fill, and too short for A4
    await layOut(writePlan(events));
    const { height } = await ask<{ height: number }>(page, 'measure');
    const ratio = estimateHeight(sheet, layout, letter) / (height * POINTS_PER_PIXEL);
    expect(ratio).toBeGreaterThan(0.97);
    expect(ratio).toBeLessThan(1.25);
  });
});
