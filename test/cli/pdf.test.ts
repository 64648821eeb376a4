import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import chromium from '@sparticuz/chromium';
import { beforeAll, describe, expect, it } from 'vitest';
import { listPlaces } from '../../src/cli/pdf/find-browser.js';
import { printPage } from '../../src/cli/pdf/print-page.js';
import { writePlan } from '../generate/document/generate.js';
import { readPdf } from '../generate/document/read-pdf.js';
import { makeFolder, runIn, runWith } from './run-in-folder.js';

const HEAD = 'measureplan: 1';
const listLeft = () => readdirSync(tmpdir()).filter((name) => name.startsWith('measureplan-pdf-'));

/** A project that has @sparticuz/chromium installed, and no other browser. */
function makeProject(plan: string): string {
  const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': plan });
  mkdirSync(path.join(folder, 'node_modules/@sparticuz'), { recursive: true });
  symlinkSync(path.resolve('node_modules/@sparticuz/chromium'), path.join(folder, 'node_modules/@sparticuz/chromium'));
  return folder;
}

const readPrinted = (folder: string) => readFileSync(path.join(folder, 'docs/measurement-plan.pdf'));

describe('generate --pdf', () => {
  it('prints the page beside it, with its title, tags and bookmarks, and leaves nothing else', async () => {
    const before = listLeft();
    const folder = makeProject(`${HEAD}${writePlan(10)}`);
    const { exitCode, stdout, stderr } = await runIn(folder, 'generate', 'document', '--pdf');
    expect([exitCode, stdout, stderr]).toEqual([
      0,
      'created docs/measurement-plan.html document\ncreated docs/measurement-plan.pdf document\n',
      'Reading measureplan.yaml\n',
    ]);
    const pdf = readPrinted(folder).toString('latin1');
    expect(pdf).toMatch(/\/Title \(Generated Store: measurement plan\)/);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[56]\S* 84[12]/);
    for (const part of ['/StructTreeRoot', '/Outlines', '/Lang']) expect(pdf).toContain(part);
    expect(readdirSync(path.join(folder, 'docs')).sort()).toEqual(['measurement-plan.html', 'measurement-plan.pdf']);
    expect(listLeft()).toEqual(before);
  });

  it.each([
    [20, 'A4'],
    [30, 'A4'],
    [10, 'Letter'],
    [30, 'letter'],
  ])('puts %d events on one page of %s', async (events, paper) => {
    const folder = makeProject(`${HEAD}${writePlan(events)}`);
    expect((await runIn(folder, 'generate', 'document', '--pdf', '--paper', paper)).exitCode).toBe(0);
    const pdf = readPrinted(folder);
    expect(readPdf(pdf).pages).toBe(1);
    expect(pdf.toString('latin1')).toMatch(paper === 'A4' ? /\/MediaBox \[0 0 59[56]/ : /\/MediaBox \[0 0 612 792/);
  });

  it('shows with --dry-run what it would print, and has nothing to compare with --check', async () => {
    const folder = makeProject(`${HEAD}${writePlan(1)}`);
    const { stdout } = await runIn(folder, 'generate', 'document', '--pdf', '--dry-run');
    expect(stdout).toContain('docs/measurement-plan.pdf');
    expect(existsSync(path.join(folder, 'docs'))).toBe(false);
    await runIn(folder, 'generate', 'document');
    expect((await runIn(folder, 'generate', 'document', '--pdf', '--check')).exitCode).toBe(0);
  });

  it('does not write where no file may be', async () => {
    const folder = makeProject(`${HEAD}${writePlan(1)}`);
    mkdirSync(path.join(folder, 'docs'));
    writeFileSync(path.join(folder, 'elsewhere.pdf'), 'mine');
    symlinkSync('../elsewhere.pdf', path.join(folder, 'docs/measurement-plan.pdf'));
    expect((await runIn(folder, 'generate', 'document', '--pdf')).exitCode).toBe(2);
    expect(readFileSync(path.join(folder, 'elsewhere.pdf'), 'utf8')).toBe('mine');
  });
});

describe('a PDF that cannot be', () => {
  const fail = async (env: NodeJS.ProcessEnv, ...args: string[]) => {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': `${HEAD}${writePlan(1)}` });
    const { exitCode, stderr } = await runWith(env, folder, 'generate', ...args);
    expect(exitCode).toBe(2);
    return stderr.replace('Reading measureplan.yaml\n', '');
  };

  it('is explained where there is no browser, or none where one should be', async () => {
    expect(await fail({}, 'document', '--pdf')).toBe(
      'error: There is no browser to print the PDF with. Install Chrome, Chromium or Edge, or "npm install --save-dev @sparticuz/chromium" in the project; or name one with CHROME_PATH.\n',
    );
    expect(await fail({ CHROME_PATH: '/nowhere/chrome' }, 'document', '--pdf')).toBe(
      'error: CHROME_PATH names "/nowhere/chrome", which is no program. Correct it, or unset it.\n',
    );
  });

  it('is explained where the program is no browser, and leaves nothing', async () => {
    const before = listLeft();
    expect(await fail({ CHROME_PATH: '/bin/true' }, 'document', '--pdf')).toContain(
      'The browser did not print the PDF',
    );
    expect(listLeft()).toEqual(before);
  });

  it('is refused without a page, and on paper that nobody has', async () => {
    expect(await fail({}, 'json-schema', '--pdf')).toContain('--pdf needs the document as an HTML page.');
    expect(await fail({}, 'document', '--pdf', '--paper', 'A9')).toContain('There is no paper "A9". Use A4 or Letter.');
  });
});

describe('the browser that prints', () => {
  let executable: string;
  beforeAll(async () => {
    executable = await chromium.executablePath();
  });

  it('runs nothing of a page, and asks no server for anything', async () => {
    const html = `<!doctype html><html lang="en"><title>t</title><p>Text</p>
<script>document.body.textContent = 'x'.repeat(100_000)</script><img src="http://127.0.0.1:9/x.png">`;
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    const browser = { executable, args: chromium.args.filter((arg) => !arg.startsWith('--headless')) };
    const pdf = await printPage(html.replace('<title>', `${policy}<title>`), 'A4', browser);
    expect(readPdf(pdf).pages).toBe(1);
  });

  it('is looked for where each platform has its programs', () => {
    expect(listPlaces({ PATH: '/usr/bin:/opt/bin' }, 'linux').slice(0, 2)).toEqual([
      '/usr/bin/google-chrome-stable',
      '/opt/bin/google-chrome-stable',
    ]);
    expect(listPlaces({ HOME: '/Users/ada' }, 'darwin')).toContain(
      '/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
    expect(listPlaces({ PROGRAMFILES: 'C:/Program Files' }, 'win32')).toContain(
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    );
  });
});
