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
const POINTS_PER_PIXEL = 0.75;

type Paper = 'A4' | 'Letter';

describe('on paper', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  async function print(yaml: string, format: Paper, options: DocumentOptions = {}): Promise<PrintedPages> {
    return readPdf(await printBytes(yaml, format, options));
  }

  async function printBytes(yaml: string, format: Paper, options: DocumentOptions = {}): Promise<Buffer> {
    await page.emulateMedia({ media: null });
    await showHtml(page, await generateHtml(yaml, options, EARLIER));
    return page.pdf({ format, outline: true, tagged: true });
  }

  /** How many pages a document has, and how many without these parts of it. */
  async function printWithout(
    parts: string,
    yaml: string,
    format: Paper,
  ): Promise<readonly [all: number, rest: number]> {
    await page.emulateMedia({ media: null });
    await showHtml(page, await generateHtml(yaml, {}, EARLIER));
    const all = readPdf(await page.pdf({ format }));
    await page.evaluate(`document.querySelectorAll('${parts}').forEach((part) => part.remove())`);
    return [all.pages, readPdf(await page.pdf({ format })).pages];
  }

  async function layOut(yaml: string): Promise<void> {
    await page.emulateMedia({ media: 'print' });
    await showHtml(page, await generateHtml(yaml, {}, EARLIER));
  }

  describe.each(['A4', 'Letter'] as const)('%s', (format) => {
    it('is one page for any number of events up to 30, and no text is under 7pt', async () => {
      const failures: unknown[] = [];
      for (let events = 1; events <= 30; events++) {
        const { pages, smallestText } = await print(writePlan(events), format);
        if (pages !== 1 || smallestText < 6.99) failures.push({ events, pages, smallestText });
      }
      expect(failures).toEqual([]);
    });

    it.each(PLANS)('is one page for plans/%s', async (plan) => {
      const { pages, smallestText } = await print(readFileSync(join(PLANS_FOLDER, plan), 'utf8'), format);
      expect(pages).toBe(1);
      expect(smallestText).toBeGreaterThanOrEqual(6.99);
    });

    it.each(PLANS)('is one page for plans/%s in German', async (plan) => {
      const yaml = readFileSync(join(PLANS_FOLDER, plan), 'utf8');
      expect((await print(yaml, format, { language: 'de' })).pages).toBe(1);
    });

    it('has ranking, map, lineage and changes on further pages when all is asked for', async () => {
      const { pages, smallestText } = await print(STORE, format, { pages: 'full' });
      expect(pages).toBeGreaterThanOrEqual(3);
      expect(pages).toBeLessThanOrEqual(5);
      expect(smallestText).toBeGreaterThanOrEqual(6.99);
    });

    it.each([40, 100])(
      'begins with one page that sums %i events up',
      async (events) => {
        for (const plan of [writePlan(events), writePlan(events, undefined, 12)]) {
          expect((await printWithout('.events', plan, format))[1]).toBe(1);
          const [all, table] = await printWithout('.masthead, .top, .notes', plan, format);
          expect(all).toBe(1 + table);
        }
      },
      60_000,
    );

    it('is several pages for 100 events, set for reading', async () => {
      const { pages, smallestText } = await print(writePlan(100), format);
      expect(pages).toBeGreaterThan(3);
      expect(smallestText).toBeGreaterThanOrEqual(7.5);
    });
  });

  it('is one A4 page for 30 events whose questions take two lines each, when there is little else to say', async () => {
    const plan = writePlan(30, TWO_LINES).replace(/^ +(?:measure|sampling):.*\n/gm, '');
    expect((await print(plan, 'A4')).pages).toBe(1);
  });

  it('is larger the less there is to say', async () => {
    const sizes: number[] = [];
    for (const events of [5, 10, 20, 30]) sizes.push((await print(writePlan(events), 'A4')).smallestText);
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
    const pdf = (await printBytes(STORE, 'A4', { pages: 'full' })).toString('latin1');
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
