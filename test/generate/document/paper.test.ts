import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSheet } from '../../../src/generate/targets/document/html-page.js';
import { choosePaper } from '../../../src/generate/targets/document/paper/density.js';
import { estimateHeight } from '../../../src/generate/targets/document/paper/estimate-height.js';
import { readExample } from '../../../src/plan/read-example.js';
import { launchBrowser } from '../../support/browser.js';
import { ask, showHtml } from './ask.js';
import { generateHtml, writePlan } from './generate.js';
import { type PrintedPages, readPdf } from './read-pdf.js';

const TWO_LINES = 'Do subscribers who came in by the home page open an account within a month more often than others?';
const PLANS_FOLDER = join(import.meta.dirname, '../../../plans');
const PLANS = readdirSync(PLANS_FOLDER).filter((file) => file.endsWith('.yaml'));
const PIXELS_PER_MM = 96 / 25.4;
// What is between the margins across; the whole paper down, by which the style sheet knows it.
const A4 = { width: Math.round(190 * PIXELS_PER_MM), height: Math.round(297 * PIXELS_PER_MM) };
const POINTS_PER_PIXEL = 0.75;

describe('on paper', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  async function print(yaml: string, format: 'A4' | 'Letter'): Promise<PrintedPages> {
    await page.emulateMedia({ media: null });
    await showHtml(page, await generateHtml(yaml));
    return readPdf(await page.pdf({ format }));
  }

  async function layOut(yaml: string): Promise<void> {
    await page.emulateMedia({ media: 'print' });
    await showHtml(page, await generateHtml(yaml));
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

    it('is several pages for 100 events, set for reading', async () => {
      const { pages, smallestText } = await print(writePlan(100), format);
      expect(pages).toBeGreaterThan(3);
      expect(smallestText).toBeGreaterThanOrEqual(7.5);
    });
  });

  it('is one A4 page for 30 events whose questions take two lines each', async () => {
    expect((await print(writePlan(30, TWO_LINES), 'A4')).pages).toBe(1);
  });

  it('is larger the less there is to say', async () => {
    const sizes: number[] = [];
    for (const events of [5, 10, 20, 30]) sizes.push((await print(writePlan(events), 'A4')).smallestText);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(8);
  });

  it.each([5, 10, 20, 30])('clips nothing of %i events', async (events) => {
    await page.setViewportSize(A4);
    await layOut(writePlan(events));
    expect(await ask(page, 'findOverflow')).toEqual([]);
  });

  it.each([16, 20, 30])('leaves no blank rest under %i events', async (events) => {
    await page.setViewportSize(A4);
    await layOut(writePlan(events));
    expect((await ask<{ height: number }>(page, 'measure')).height).toBeGreaterThan(0.98 * A4.height);
  });

  // The estimate decides the size of the text: when the style sheet changes, so must it.
  it.each([5, 12, 20, 30])('is about as tall as estimated for %i events', async (events) => {
    const sheet = makeSheet(readExample(writePlan(events)).plan);
    const { layout, letter } = choosePaper(sheet);
    await page.setViewportSize({ width: A4.width, height: 100 }); // no page to fill, and too short for A4
    await layOut(writePlan(events));
    const { height } = await ask<{ height: number }>(page, 'measure');
    const ratio = estimateHeight(sheet, layout, letter) / (height * POINTS_PER_PIXEL);
    expect(ratio).toBeGreaterThan(0.97);
    expect(ratio).toBeLessThan(1.25);
  });
});
