import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/report/reporters/html/index.js';
import { launchBrowser } from '../support/browser.js';
import { HOSTILE, hostileChanges, hostileFindings } from './hostile.js';
import { LINKED, releaseReport, STYLE } from './release-report.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1200, height: 900 } });
  page = await context.newPage();
});
afterAll(() => browser.close());

const shown = () => page.locator('article:visible').count();

describe('the page of a release, without scripts', () => {
  it('shows what was before beside what is now, and marks what it is about', async () => {
    await page.setContent(html.changes(releaseReport(), STYLE));
    const required = page.locator('article:not(.finding)', { hasText: 'property-required' });
    const [before, after] = [required.locator('figure').first(), required.locator('figure').last()];
    expect(await before.locator('mark').innerText()).toBe('value');
    expect(await after.locator('mark').innerText()).toBe('true');
    const [left, right] = [await before.boundingBox(), await after.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  });

  it('hides what is for others, and shows it again', async () => {
    const { changes } = releaseReport();
    await page.setContent(html.changes({ changes, bump: 'major' }, STYLE));
    expect(await shown()).toBe(changes.length);
    const forProducers = changes.filter(({ affects }) => affects === 'producers').length;
    for (const other of ['consumers', 'destinations', 'governance']) await page.locator(`#show-${other}`).uncheck();
    expect(forProducers).toBeGreaterThan(0);
    expect(await shown()).toBe(forProducers);
    for (const impact of ['breaking', 'risky', 'compatible']) await page.locator(`#show-${impact}`).uncheck();
    expect(await shown()).toBe(0);
    for (const box of await page.locator('input').all()) await box.check();
    expect(await shown()).toBe(changes.length);
  });

  it('loads nothing, and says so to the browser', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent(html.changes(releaseReport(), LINKED));
    expect(requests).toEqual([]);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  });

  it.each(Object.entries(HOSTILE))('has no markup from %s', async (_, name) => {
    for (const text of [html.changes(hostileChanges(name), LINKED), html.diagnostics(hostileFindings(name), LINKED)]) {
      await page.setContent(text);
      const tags = await page.locator('body *').evaluateAll((all) => all.map(({ tagName }) => tagName));
      const known = 'A ARTICLE BR CODE DIV FIGCAPTION FIGURE H1 H2 I INPUT LABEL MAIN MARK P PRE SMALL SPAN'.split(' ');
      expect([...new Set(tags)].filter((tag) => !known.includes(tag))).toEqual([]);
      const addresses = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      for (const address of addresses) expect(address).toMatch(/^https:\/\/forge\.example\//);
    }
  });
});
