import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const QUESTIONS = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8').replaceAll(/^export /gm, '');

/** Shows a page anew: without the step to a blank page, the policy of the page before would hold for it too. */
export async function showHtml(page: Page, html: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(html);
}

/** Runs a function of in-page.js in the page and gives what it returns. */
export async function ask<Answer = string[]>(page: Page, question: string): Promise<Answer> {
  return page.evaluate(`(() => { ${QUESTIONS}\n return ${question}(); })()`);
}
