import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../failure.js';

/** A browser that can print, and what it must be started with. */
export interface PrintingBrowser {
  readonly executable: string;
  readonly args: readonly string[];
}

/** Names below the folders of PATH. */
const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
/** Below /Applications, and the same folder of the user's own. */
const APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `${name}.app/Contents/MacOS/${name}`,
);
/** Below the folders for programs. */
const PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * The browser that CHROME_PATH names, as for other tools; else an installed Chrome, Chromium or Edge; else the one of
 * `@sparticuz/chromium`, when the project has that. Throws a Failure that says how to get one.
 */
export async function findBrowser(project: string, env: NodeJS.ProcessEnv): Promise<PrintingBrowser> {
  const named = env.CHROME_PATH;
  if (named) {
    if (isProgram(named)) return { executable: named, args: [] };
    throw new Failure(`CHROME_PATH names "${named}", which is no program.`, 'Correct it, or unset it.');
  }
  const installed = listPlaces(env, process.platform).find(isProgram);
  if (installed) return { executable: installed, args: [] };
  const packaged = await findPackaged(project);
  if (packaged) return packaged;
  throw new Failure(
    'There is no browser to print the PDF with.',
    'Install Chrome, Chromium or Edge, or "npm install --save-dev @sparticuz/chromium" in the project; or name one with CHROME_PATH.',
  );
}

/** Where browsers are on a platform, the likely ones first. */
export function listPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin')
    return under(['/Applications', path.posix.join(env.HOME ?? '/', 'Applications')], APPLICATIONS);
  if (platform === 'win32') return under([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], PROGRAMS);
  return under((env.PATH ?? '').split(':'), COMMANDS);
}

function under(folders: readonly (string | undefined)[], names: readonly string[]): string[] {
  const known = folders.filter((folder) => folder !== undefined && folder !== '');
  return names.flatMap((name) => known.map((folder) => path.join(folder as string, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

interface PackagedChromium {
  readonly args: readonly string[];
  executablePath(): Promise<string>;
}

/** Of the project that the plan is in: ours brings no browser. */
async function findPackaged(project: string): Promise<PrintingBrowser | undefined> {
  try {
    const load = createRequire(path.join(project, 'package.json'));
    const chromium = load('@sparticuz/chromium') as PackagedChromium;
    const args = chromium.args.filter((arg) => !arg.startsWith('--headless'));
    return { executable: await chromium.executablePath(), args };
  } catch {
    return undefined;
  }
}
