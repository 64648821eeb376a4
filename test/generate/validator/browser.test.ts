import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { launchBrowser } from '../../support/browser.js';
import { generateModules } from './make-modules.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const PLAN = `
  properties: { plan_id: { type: string, enum: [free, team] }, email: { type: string, format: email, pii: direct } }
  events:
    pricing_viewed: { properties: { plan_id: required, email: optional } }
    '</script><b>': {}
`;

const APP = `
  import { pricingViewed, track } from './index.js';
  import { recordEvents } from './testing.js';
  import { validateCalls } from './validator.js';
  validateCalls();
  const recorder = recordEvents();
  const on = (id: string, call: () => void) => document.getElementById(id)?.addEventListener('click', call);
  on('right', () => pricingViewed({ plan_id: 'team' }));
  on('wrong', () => pricingViewed({ plan_id: 'gold' as 'team', email: 'no address' }));
  on('name', () => track('</script><b>' as never, { x: 1 } as never));
  Object.assign(window, { recorded: recorder.calls });
`;

test('a click in a real browser that does not keep the plan is told on its console, and sent all the same', async () => {
  const link = 'https://git.example/{file}#L{line}';
  const modules = generateModules(readExample(PLAN).plan, { validator: { link }, testing: true });
  const code = await bundleAll({ 'app.ts': APP, ...Object.fromEntries(modules) });
  const page = await browser.newPage();
  const told: string[] = [];
  page.on('console', (message) => told.push(`${message.type()} ${message.text()}`));
  page.on('pageerror', (error) => told.push(error.message));
  await page.setContent('<button id="right">1</button><button id="wrong">2</button><button id="name">3</button>');
  await page.addScriptTag({ content: code, type: 'module' });
  for (const id of ['right', 'wrong', 'name']) await page.click(`#${id}`);
  const place = 'https://git.example/measureplan.yaml#L';
  expect(told).toEqual([
    `error [measureplan] "plan_id" of "pricing_viewed" is "gold": expected one of "free", "team".\n${place}4`,
    `error [measureplan] "email" of "pricing_viewed" is a string of length 10: expected an e-mail address.\n${place}4`,
    `error [measureplan] "x" of "</script><b>" is not in the plan.\n${place}5`,
  ]);
  const names = ['pricing_viewed', 'pricing_viewed', '</script><b>'];
  expect(await page.evaluate('recorded.map(({ event }) => event)')).toEqual(names);
  expect(await page.evaluate('dataLayer.map(({ event }) => event)')).toEqual(names);
});

/** An app with the generated modules beside it, as one script. */
async function bundleAll(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'measureplan-'));
  try {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const build = await rolldown({ input: join(folder, 'app.ts'), resolve: { extensionAlias: { '.js': ['.ts'] } } });
    const { output } = await build.generate({ minify: true, comments: false, format: 'esm' });
    await build.close();
    return output[0].code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
