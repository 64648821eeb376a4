import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withInside } from '../../../src/generate/targets/gtm/selectors.js';
import { launchBrowser } from '../../support/browser.js';

const HTML = `
<nav class="menu"><a href="#" id="link"><b id="inner">x</b></a></nav>
<button id="buy" data-note="a, b] c" aria-label='it"s'><svg id="icon"></svg></button>
<p id="other">y</p>`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setContent(HTML);
});
afterAll(() => browser?.close());

test.each([
  ['#buy', ['buy', 'icon']],
  ['#buy, .menu a', ['link', 'inner', 'buy', 'icon']],
  [':is(#buy, #link)', ['link', 'inner', 'buy', 'icon']],
  ['[data-note="a, b] c"]', ['buy', 'icon']],
  [`[aria-label='it"s'], #other`, ['buy', 'icon', 'other']],
  ['#buy:not([data-x], .y)', ['buy', 'icon']],
  ['#b\\75y', ['buy', 'icon']],
  [' #other , ', ['other']],
])('In a browser, %s with its inside matches %j', async (selector, ids) => {
  const list = JSON.stringify(withInside(selector));
  const matching = await page.evaluate(`Array.from(document.querySelectorAll(${list}), ({ id }) => id)`);
  expect(matching).toEqual(ids);
});
