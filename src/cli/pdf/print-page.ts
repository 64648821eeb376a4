import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from '../failure.js';
import { Devtools } from './devtools.js';
import type { PrintingBrowser } from './find-browser.js';

/** Inches. https://www.iso.org/standard/36631.html and ANSI/ASME Y14.1 */
export const PAPERS = {
  A4: { paperWidth: 8.27, paperHeight: 11.69 },
  Letter: { paperWidth: 8.5, paperHeight: 11 },
} as const;

export type Paper = keyof typeof PAPERS;

/** A browser that starts cold on a busy machine takes a few seconds. */
const LONGEST = 60_000;

/** Nothing is asked of a network: pages are self-contained. */
const ARGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Prints an HTML page as a tagged PDF with bookmarks. Leaves no file and no process behind. */
export async function printPage(html: string, paper: Paper, browser: PrintingBrowser): Promise<Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'measureplan-pdf-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // A signal ends the process while the browser works.
  process.once('exit', remove);
  const child = start(browser, folder);
  try {
    const page = path.join(folder, 'page.html');
    writeFileSync(page, html);
    return await withinLimit(printWith(new Devtools(child), pathToFileURL(page).href, paper), child);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `The browser did not print the PDF: ${reason}`,
      `Check that "${browser.executable}" starts, or name another with CHROME_PATH.`,
    );
  } finally {
    await stop(child);
    process.removeListener('exit', remove);
    remove();
  }
}

function start({ executable, args }: PrintingBrowser, folder: string): ChildProcess {
  // The browser refuses to be root in its sandbox; containers run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const all = [...args, ...ARGS, ...sandbox, `--user-data-dir=${path.join(folder, 'profile')}`, 'about:blank'];
  return spawn(executable, all, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
}

async function printWith(devtools: Devtools, url: string, paper: Paper): Promise<Buffer> {
  const { targetId } = await devtools.call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await devtools.call('Target.attachToTarget', { targetId, flatten: true });
  const session = sessionId as string;
  await devtools.call('Page.enable', {}, session);
  const loaded = devtools.waitFor('Page.loadEventFired');
  await devtools.call('Page.navigate', { url }, session);
  await loaded;
  const margins = { marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0 };
  const shape = { printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true };
  const { data } = await devtools.call('Page.printToPDF', { ...PAPERS[paper], ...margins, ...shape }, session);
  return Buffer.from(data as string, 'base64');
}

async function withinLimit<Result>(work: Promise<Result>, child: ChildProcess): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${LONGEST / 1000} seconds.`)), LONGEST);
    child.once('error', reject);
  });
  try {
    return await Promise.race([work, failed]);
  } finally {
    clearTimeout(timer);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
