import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { rolldown } from 'rolldown';

const ROOT = join(import.meta.dirname, '../../../../..');
const SDKS = join(ROOT, 'test/sdks');

/** The files of an app by name: `app.ts` begins it, generated modules stand beside it (`./tracking.js`). */
export type App = Readonly<Record<string, string>> & { readonly 'app.ts': string };

/** The messages of the real compiler, with the types of the SDKs. */
export async function checkApp(app: App): Promise<string[]> {
  return inFolder(app, async (folder) => {
    const { output } = await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], folder);
    return output.split('\n').filter((line) => line.includes('error'));
  });
}

/** Runs an app in Node, to its end, with the installed SDKs. `env` tells it where to send. Throws what it prints when it fails. */
export async function runInNode(app: App, env: Readonly<Record<string, string>> = {}): Promise<string> {
  return inFolder(app, async (folder) => {
    const file = join(folder, 'bundle.mjs');
    await bundleApp(folder, 'node', file);
    const { output, failed } = await run(process.execPath, [file], folder, env);
    if (failed) throw new Error(output);
    return output;
  });
}

/** An app as one script for the browser, with the SDKs in it. */
export async function bundleForPage(app: App): Promise<string> {
  return inFolder(app, (folder) => bundleApp(folder, 'browser'));
}

/**
 * Opens a page of `origin` in a real browser and runs an app in it. The page comes from no server, and nothing that is
 * not on loopback is reached: `strangers` lists what was asked for elsewhere. The caller closes the page.
 */
export async function runInPage(
  browser: Browser,
  origin: string,
  app: App,
): Promise<{ page: Page; strangers: string[]; errors: string[] }> {
  const script = await bundleForPage(app);
  const page = await browser.newPage();
  const [strangers, errors]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  const html = '<!doctype html><html lang="en"><title>Shop</title><body>';
  await page.route(`${origin}/`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${origin}/`);
  await page.addScriptTag({ content: script, type: 'module' });
  return { page, strangers, errors };
}

async function bundleApp(folder: string, platform: 'node' | 'browser', file?: string): Promise<string> {
  const build = await rolldown({
    input: join(folder, 'app.ts'),
    platform,
    // An SDK for Node may load files beside its own: it stays where it is installed.
    ...(platform === 'node' && { external: [/^[@\w]/] }),
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  const options = { format: 'esm', codeSplitting: false, minify: false } as const;
  const { output } = file ? await build.write({ ...options, file }) : await build.generate(options);
  await build.close();
  return output[0].code;
}

const COMPILER_OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  module: 'preserve',
  moduleResolution: 'bundler',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: ['node'],
  typeRoots: [join(ROOT, 'node_modules/@types')],
  skipLibCheck: true,
  noEmit: true,
};

// Below the package of the SDKs, so that they are found as in any project; `out` is not part of the repository.
async function inFolder<Result>(app: App, use: (folder: string) => Promise<Result>): Promise<Result> {
  mkdirSync(join(SDKS, 'out'), { recursive: true });
  const folder = mkdtempSync(join(SDKS, 'out/app-'));
  try {
    const config = { compilerOptions: COMPILER_OPTIONS, include: ['**/*.ts'] };
    const files = { 'package.json': '{"type":"module"}', 'tsconfig.json': JSON.stringify(config), ...app };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(
  file: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ output: string; failed: boolean }> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 };
    execFile(file, args, options, (error, stdout, stderr) => {
      resolve({ output: `${stdout}${stderr}`, failed: error !== null });
    });
  });
}
