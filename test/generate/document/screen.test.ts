import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { ask, showHtml } from './ask.js';
import { EARLIER, generateHtml, HOSTILE_EARLIER, writePlan } from './generate.js';

/** The rules of axe, which the page's policy lets no script element bring in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LONG_NAME = `${'long_'.repeat(58)}name_clicked`;
const FIXTURES = join(import.meta.dirname, 'fixtures');
const EVERY_BRANCH = readFileSync(join(FIXTURES, 'every-branch.yaml'), 'utf8');
const HOSTILE = readFileSync(join(FIXTURES, 'hostile.yaml'), 'utf8')
  .replaceAll('LONG_NAME', LONG_NAME)
  .replaceAll('LONG_WORD', 'x'.repeat(300));

describe('on a screen', () => {
  let browser: Browser;
  let page: Page;
  let noises: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('dialog', (dialog) => {
      noises.push(`dialog ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on('console', (message) => noises.push(`console ${message.text()}`));
    page.on('pageerror', (error) => noises.push(`error ${error.message}`));
    page.on('request', (request) => noises.push(`request ${request.url()}`));
  });
  afterAll(() => browser.close());

  async function show(yaml: string, width = 1280): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    noises = [];
    await showHtml(page, await generateHtml(yaml, {}, yaml === HOSTILE ? HOSTILE_EARLIER : EARLIER));
  }

  it('runs nothing, asks for nothing and says nothing, whatever the plan holds', async () => {
    await show(HOSTILE);
    await page.mouse.move(640, 450);
    await page.keyboard.press('Tab');
    expect(noises).toEqual([]);
  });

  it('has a policy that would stop a script and an image, and say so', async () => {
    noises = [];
    const html = await generateHtml(EVERY_BRANCH, {}, EARLIER);
    await showHtml(page, html.replace('</main>', '<script>alert(1)</script><img src="https://evil.example/"></main>'));
    expect(noises.filter((noise) => noise.includes('Content Security Policy'))).toHaveLength(2);
    expect(noises.filter((noise) => noise.startsWith('dialog'))).toEqual([]);
  });

  it('holds only the elements and attributes of the templates', async () => {
    await show(EVERY_BRANCH);
    const known = await ask(page, 'listElements');
    await show(HOSTILE);
    expect((await ask(page, 'listElements')).filter((element) => !known.includes(element))).toEqual([]);
  });

  it('leads only to places on the page, to e-mail and to https', async () => {
    await show(HOSTILE);
    expect((await ask(page, 'listLinks')).filter((href) => !href.startsWith('#'))).toEqual([]);
    expect(await ask(page, 'findBrokenLinks')).toEqual([]);
    await show(EVERY_BRANCH);
    expect(await ask(page, 'findBrokenLinks')).toEqual([]);
    expect((await ask(page, 'listLinks')).filter((href) => !href.startsWith('#'))).toEqual([
      'mailto:growth@little.example',
      'mailto:growth@little.example',
      'https://little.example/sales',
    ]);
  });

  it('shows every name as the plan has it, with what hides written out', async () => {
    await show(HOSTILE);
    expect((await ask(page, 'listEventNames')).sort()).toEqual(
      [
        '__proto__',
        'constructor',
        'x|y`z',
        '" autofocus onfocus="alert(1)',
        'pay[U+202E]gnp.exe',
        'רכישה הושלמה',
        '👩‍💻🎉',
        'a[U+000A]b[U+0009]c',
        '""',
        LONG_NAME,
        'old',
      ].sort(),
    );
    expect(await page.title()).toContain("</title><script>alert('name')</script>");
  });

  it('keeps text of another direction to itself', async () => {
    await show(HOSTILE);
    expect(await ask(page, 'findLooseHebrew')).toEqual([]);
  });

  it.each([
    ['a plan that takes every branch', EVERY_BRANCH],
    ['names of 300 characters', HOSTILE],
    ['30 events', writePlan(30)],
  ])('needs no scrolling sideways, on a phone or a desk, for %s', async (_, plan) => {
    for (const width of [360, 760, 1280]) {
      await show(plan, width);
      expect(await ask<{ scrollWidth: number }>(page, 'measure')).toMatchObject({ scrollWidth: width });
      expect(await ask(page, 'findOverflow')).toEqual([]);
      expect(await ask(page, 'findCollisions')).toEqual([]);
    }
  });

  it.each([360, 700, 800, 840, 1280, 1920])('has no text under 10 pixels in a window of %i', async (width) => {
    await show(EVERY_BRANCH, width);
    expect(await ask(page, 'findTiny')).toEqual([]);
    expect(await ask(page, 'listPictures')).toHaveLength(1);
  });

  it.each([
    ['one stage', 1, 4],
    ['many stages of long names', 20, 3],
    ['many tiers of long names', 4, 12],
    ['stages and tiers of one letter', 8, 2],
  ])('draws a journey of %s without one text on another', async (_, stages, tiers) => {
    for (const events of [3, 30, 70]) {
      await page.emulateMedia({ media: 'screen' });
      await show(writeJourney(stages, tiers, events));
      expect(await ask(page, 'findCollisions')).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await ask(page, 'findCollisions')).toEqual([]);
      await page.setViewportSize({ width: 718, height: 1122 });
      await page.emulateMedia({ media: 'print' });
      expect(await ask(page, 'findCollisions')).toEqual([]);
    }
    await page.emulateMedia({ media: null });
  });

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(20, 26, 38)'],
  ] as const)('has a contrast of 4.5 : 1 for all text when %s', async (colorScheme, paper) => {
    await page.emulateMedia({ colorScheme });
    await show(EVERY_BRANCH);
    expect(await ask<string>(page, 'findPaper')).toBe(paper);
    expect(await ask(page, 'findPale')).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
  });

  // Dark differs in its colours alone; a plan of 61 events is the smallest whose journey is counted.
  it.each([
    ['light', [EVERY_BRANCH, HOSTILE, writePlan(61)]],
    ['dark', [EVERY_BRANCH]],
  ] as const)(
    'has nothing that axe finds fault with when %s',
    async (colorScheme, plans) => {
      await page.emulateMedia({ colorScheme });
      for (const plan of plans) {
        for (const width of [360, 1280]) {
          await show(plan, width);
          await page.evaluate(AXE);
          expect(await ask(page, 'findViolations')).toEqual([]);
        }
      }
      await page.emulateMedia({ colorScheme: null });
    },
    120_000,
  );

  it('is reached by the keyboard, link by link', async () => {
    await show(EVERY_BRANCH);
    const reached: string[] = [];
    for (const _ of await ask(page, 'listLinks')) {
      await page.keyboard.press('Tab');
      reached.push(await ask<string>(page, 'findFocus'));
    }
    expect(reached).toEqual(await ask(page, 'listLinks'));
  });

  it('says what is a heading of what', async () => {
    await show(EVERY_BRANCH);
    expect(await ask(page, 'listHeadings')).toEqual([
      'H1 Little & Large',
      'H2 Goals',
      'H3 order',
      'H3 renewal',
      'H3 referral',
      'H2 The journey',
      'H2 Events',
      'H2 How to read this page',
      'H2 Start here',
      'H2 What changed since 1.1.0',
      'H2 Measured in part',
      'H2 Consent',
      'H2 Retired',
      'H2 Who to ask',
      'H2 The ranking',
      'H2 The map',
      'H2 Lineage',
      'H2 All changes',
    ]);
    expect(new Set(await ask(page, 'listHeaderScopes'))).toEqual(new Set(['col', 'row', 'rowgroup']));
  });
});

/** A plan whose events are spread over stages and tiers; every third macro event is that of a goal. */
function writeJourney(stages: number, tiers: number, events: number): string {
  const isShort = stages === 8;
  const name = (kind: string, index: number) => (isShort ? `${kind[0]}${index}` : `${kind}_WITH_A_LONG_NAME_${index}`);
  const list = (kind: string, count: number) => Array.from({ length: count }, (_, index) => name(kind, index));
  const written = Array.from(
    { length: events },
    (_, index) =>
      `  event_${index}: { stage: ${name('stage', index % stages)}, tier: ${name('tier', index % tiers)} }\n`,
  );
  const goals = Array.from({ length: events }, (_, index) => index).filter((index) => index % tiers === tiers - 1);
  return `
stages: [${list('stage', stages).join(', ')}]
tiers: [${list('tier', tiers).join(', ')}]
goals:
${goals.map((index) => `  ${name('goal', index)}: { event: event_${index} }\n`).join('')}events:
${written.join('')}`;
}
