import { mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExitCode, Io } from '../../src/cli/io.js';
import { watch } from '../../src/cli/watch.js';
import { makeFolder, runIn } from './run-in-folder.js';
import { until, Watching } from './watching.js';

const HEAD = 'measureplan: 1\nname: Store\nversion: 1.0.0\n';
const LINT = 'lint: { extends: [], rules: { event-stage: error } }\n';
const EVENT = 'description: It was seen., tier: low';
const FINDING = (file: string, line: number, event: string) =>
  `${file}:${line}:3: error: Event "${event}" has no stage. [event-stage]\n1 finding.\n`;
const CLEAN = 'No findings in measureplan.yaml.\n';

const plan = (event: string, more = '') => `${HEAD}${LINT}${more}events:\n  ${event}\n`;
const clean = plan(`cart_viewed: { ${EVENT}, stage: decision }`);
const faulty = plan(`cart_viewed: { ${EVENT} }`);

const lintIn = (cwd: string, ...args: string[]) => new Watching(['lint', '--format', 'compact', ...args], { cwd });

/** Puts a file in its place whole: a machine under load may otherwise show it empty for long. */
function save(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

// Each waits for processes and files, as long as it takes.
describe('measureplan lint --watch', { timeout: 120_000 }, () => {
  it('runs again when the plan changes, and ends on Ctrl-C with the exit code of the last run', async () => {
    const folder = makeFolder({ 'measureplan.yaml': clean });
    const watching = lintIn(folder);
    expect(await watching.nextRun()).toEqual({
      stdout: CLEAN,
      stderr: 'Reading measureplan.yaml\nWatching measureplan.yaml. Ctrl-C ends it.\n',
    });
    writeFileSync(path.join(folder, 'measureplan.yaml'), faulty);
    expect(await watching.nextRun()).toEqual({
      stdout: FINDING('measureplan.yaml', 6, 'cart_viewed'),
      stderr: 'measureplan.yaml changed.\nWatching measureplan.yaml. Ctrl-C ends it.\n',
    });
    expect(await watching.interrupt()).toBe(1);
  });

  it('ends with 0 when the last run was clean', async () => {
    const folder = makeFolder({ 'measureplan.yaml': faulty });
    const watching = lintIn(folder, 'measureplan.yaml');
    await watching.nextRun();
    save(path.join(folder, 'measureplan.yaml'), clean);
    expect((await watching.nextRun()).stdout).toBe(CLEAN);
    expect(await watching.interrupt()).toBe(0);
  });

  it('sees a file that is saved by putting another in its place', async () => {
    const folder = makeFolder({ 'measureplan.yaml': clean });
    const file = path.join(folder, 'measureplan.yaml');
    const watching = lintIn(folder);
    await watching.nextRun();
    for (const [text, shown] of [
      [faulty, FINDING('measureplan.yaml', 6, 'cart_viewed')],
      [clean, CLEAN],
    ] as const) {
      writeFileSync(`${file}~`, text);
      renameSync(`${file}~`, file);
      expect((await watching.nextRun()).stdout).toBe(shown);
    }
    expect(await watching.interrupt()).toBe(0);
  });

  it('survives a plan that is broken, empty or gone for a while', async () => {
    const folder = makeFolder({
      'measureplan.yaml': plan('{}', 'include: events/*.yaml\n'),
      'events/a.yaml': 'events: {}\n',
    });
    const file = path.join(folder, 'measureplan.yaml');
    const good = readFileSync(file, 'utf8');
    const watching = lintIn(folder, 'measureplan.yaml');
    await watching.nextRun();
    save(file, `${good}  - {\n`);
    expect((await watching.nextRun()).stdout).toContain('[syntax]');
    // What belonged to the plan is still watched.
    save(path.join(folder, 'events/a.yaml'), 'events: {}\n# Changed.\n');
    expect((await watching.nextRun()).stderr).toMatch(/^events\/a\.yaml changed\.\n/);
    save(file, '');
    expect((await watching.nextRun()).stdout).toContain('The plan is empty.');
    rmSync(file);
    const gone = await watching.nextRun();
    expect(gone.stderr).toContain('measureplan.yaml is gone.\nerror: There is no file "measureplan.yaml".');
    save(file, good);
    expect(await watching.nextRun()).toMatchObject({ stdout: CLEAN });
    expect(await watching.interrupt()).toBe(0);
  });

  it('runs again when an included file changes, is new or is gone', async () => {
    const root = plan(`cart_viewed: { ${EVENT}, stage: decision }`, 'include: [goals.yaml, "parts/**/*.yaml"]\n');
    const folder = makeFolder({
      'measureplan.yaml': root,
      'goals.yaml': 'goals: {}\n',
      'parts/a.yaml': 'events: {}\n',
    });
    const watching = lintIn(folder, 'measureplan.yaml');
    expect((await watching.nextRun()).stderr).toBe(
      'Watching measureplan.yaml, goals.yaml, parts/a.yaml. Ctrl-C ends it.\n',
    );
    save(path.join(folder, 'parts/a.yaml'), `events:\n  list_seen: { ${EVENT} }\n`);
    expect(await watching.nextRun()).toMatchObject({ stdout: FINDING('parts/a.yaml', 2, 'list_seen') });
    mkdirSync(path.join(folder, 'parts/new/deep'), { recursive: true });
    save(path.join(folder, 'parts/new/deep/b.yaml'), 'events: {}\n');
    expect((await watching.nextRun()).stderr).toMatch(/^parts\/new\/deep\/b\.yaml is new\.\n/);
    save(path.join(folder, 'parts/new/deep/b.yaml'), `events:\n  list_read: { ${EVENT} }\n`);
    expect((await watching.nextRun()).stdout).toContain('parts/new/deep/b.yaml:2:3');
    rmSync(path.join(folder, 'parts/new'), { recursive: true });
    expect((await watching.nextRun()).stderr).toMatch(/^parts\/new\/deep\/b\.yaml is gone\.\n/);
    expect(await watching.interrupt()).toBe(1);
  });

  it('runs again when a module with rules, or the baseline, changes', async () => {
    const rule = (word: string) => `export const rule = {
  id: 'ours', summary: 'S.', rationale: 'R.', category: 'naming', severity: 'error',
  examples: { correct: [], incorrect: [] },
  *event(event) { yield { message: '${word}.', location: { ...event.location, on: 'key' } }; },
};
`;
    const text = `${HEAD}lint: { extends: [], plugins: [ours.mjs] }\nevents:\n  cart_viewed: { ${EVENT} }\n`;
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': text, 'ours.mjs': rule('First') });
    const watching = lintIn(folder, 'measureplan.yaml');
    expect((await watching.nextRun()).stdout).toContain('First.');
    save(path.join(folder, 'ours.mjs'), rule('A second one'));
    expect((await watching.nextRun()).stdout).toContain('A second one.');
    save(path.join(folder, 'ours.mjs'), 'export const = 5;\n');
    expect((await watching.nextRun()).stderr).toContain('cannot be loaded: SyntaxError');
    save(path.join(folder, 'ours.mjs'), rule('Third'));
    expect((await watching.nextRun()).stdout).toContain('Third.');
    expect((await runIn(folder, 'lint', '--update-baseline')).exitCode).toBe(0);
    expect(await watching.nextRun()).toMatchObject({ stdout: CLEAN });
    expect(await watching.interrupt()).toBe(0);
  });

  it('runs once for what several files changed together, and not for what does not belong to the plan', async () => {
    const folder = makeFolder({ 'measureplan.yaml': clean, 'notes.txt': '1' });
    const file = path.join(folder, 'measureplan.yaml');
    const watching = lintIn(folder, 'measureplan.yaml');
    await watching.nextRun();
    writeFileSync(path.join(folder, 'notes.txt'), '2');
    writeFileSync(path.join(folder, 'new.yaml'), 'events: {}\n');
    save(file, faulty);
    const { stderr } = await watching.nextRun();
    expect(stderr).toBe('measureplan.yaml changed.\nWatching measureplan.yaml. Ctrl-C ends it.\n');
    // Nothing else was waiting.
    save(file, clean);
    expect(await watching.nextRun()).toMatchObject({ stdout: CLEAN });
  });

  it('follows a link to where the plan is', async () => {
    const folder = makeFolder({ 'real/measureplan.yaml': clean });
    symlinkSync('real/measureplan.yaml', path.join(folder, 'plan.yaml'));
    const watching = lintIn(folder, 'plan.yaml');
    expect((await watching.nextRun()).stderr).toBe('Watching plan.yaml, real/measureplan.yaml. Ctrl-C ends it.\n');
    save(path.join(folder, 'real/measureplan.yaml'), faulty);
    expect((await watching.nextRun()).stdout).toBe(FINDING('plan.yaml', 6, 'cart_viewed'));
  });

  it('fixes what is saved, and comes to rest', async () => {
    const folder = makeFolder({ 'measureplan.yaml': clean });
    const file = path.join(folder, 'measureplan.yaml');
    const watching = lintIn(folder, 'measureplan.yaml', '--fix');
    await watching.nextRun();
    save(file, clean.replace(', stage:', ', satge:'));
    await until(() => readFileSync(file, 'utf8') === clean);
    // What it writes itself wakes it once, and then there is nothing to fix.
    await until(() => watching.said.filter((line) => line === 'measureplan.yaml changed.').length === 2);
    expect(await watching.interrupt()).toBe(0);
    expect(watching.said.filter((line) => line.startsWith('Fixed'))).toEqual(['Fixed 1 finding in measureplan.yaml.']);
  });

  it('is refused where there is nothing to watch', async () => {
    const folder = makeFolder({ 'measureplan.yaml': clean });
    for (const [args, message] of [
      [['--update-baseline'], '"--update-baseline" is for one run. Leave "--watch" out.'],
      [['--print-config'], '"--print-config" is for one run. Leave "--watch" out.'],
      [['main:measureplan.yaml'], '"main:measureplan.yaml" never changes. Name a file, or leave "--watch" out.'],
    ] as const) {
      const { exitCode, stderr } = await runIn(folder, 'lint', '--watch', ...args);
      expect([exitCode, stderr.replace('Reading measureplan.yaml\n', '')]).toEqual([2, `error: ${message}\n`]);
    }
    expect((await runIn(makeFolder(), 'lint', '--watch')).exitCode).toBe(2);
  });
});

describe('measureplan generate --watch', { timeout: 120_000 }, () => {
  const output = (name: string) =>
    `${HEAD}generate: { schemas: { target: json-schema, out: out } }\nevents:\n  ${name}: { ${EVENT} }\n`;

  it('writes anew what changed, and is not woken by what it writes', async () => {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': output('cart_viewed') });
    const watching = new Watching(['generate', '--plan', 'measureplan.yaml'], { cwd: folder });
    expect((await watching.nextRun()).stderr).toBe('Watching measureplan.yaml. Ctrl-C ends it.\n');
    const before = statSync(path.join(folder, 'out')).mtimeMs;
    save(path.join(folder, 'measureplan.yaml'), output('list_seen'));
    const { stdout, stderr } = await watching.nextRun();
    expect(stdout).toContain('list_seen');
    expect(stderr).toBe('measureplan.yaml changed.\nWatching measureplan.yaml. Ctrl-C ends it.\n');
    expect(statSync(path.join(folder, 'out')).mtimeMs).toBeGreaterThanOrEqual(before);
    save(path.join(folder, 'measureplan.yaml'), 'events: {}\n');
    expect((await watching.nextRun()).stdout).toContain('The plan has no "name".');
    expect(await watching.interrupt()).toBe(1);
  });

  it('runs again when a file changes that an output reads', async () => {
    const text = output('cart_viewed').replace(
      'target: json-schema, out: out',
      'target: document, out: plan.html, logo: logo.svg',
    );
    const svg = (size: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>\n`;
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': text, 'logo.svg': svg(8) });
    const watching = new Watching(['generate', '--plan', 'measureplan.yaml'], { cwd: folder });
    expect((await watching.nextRun()).stderr).toBe('Watching measureplan.yaml, logo.svg. Ctrl-C ends it.\n');
    const before = readFileSync(path.join(folder, 'plan.html'), 'utf8');
    save(path.join(folder, 'logo.svg'), svg(16));
    expect((await watching.nextRun()).stderr).toMatch(/^logo\.svg changed\.\n/);
    expect(readFileSync(path.join(folder, 'plan.html'), 'utf8')).not.toBe(before);
    expect(await watching.interrupt()).toBe(0);
  });
});

/** Seconds since 1970, which every file system keeps as they are. */
const SOME_SECOND = 1_700_000_000;

describe('watching', { timeout: 120_000 }, () => {
  /** Watches one file, which changes during every run, and stops after some runs. */
  async function watchFile(
    isTerminal: boolean,
    runs: number,
  ): Promise<{ stdout: string; exitCode: ExitCode; seen: string[] }> {
    const folder = makeFolder({ 'a.yaml': '1' });
    const file = path.join(folder, 'a.yaml');
    const texts = { stdout: '', stderr: '' };
    const output = (name: 'stdout' | 'stderr') => ({
      write: (text: string) => {
        texts[name] += text;
      },
      color: false,
      columns: 80,
      isTerminal,
    });
    const io: Io = { cwd: folder, env: {}, stdout: output('stdout'), stderr: output('stderr') };
    const seen: string[] = [];
    let finish = () => {};
    const stop = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const run = async (): Promise<ExitCode> => {
      seen.push(readFileSync(file, 'utf8'));
      if (seen.length === runs) finish();
      // A change while the run is under way is not lost.
      else writeFileSync(file, `${seen.length + 1}`);
      return seen.length === runs ? 1 : 0;
    };
    const findInputs = async () => ({ files: [file], folders: [] });
    const exitCode = await watch({ run, findInputs, stop }, io);
    return { stdout: texts.stdout, exitCode, seen };
  }

  it('sees what changes while a run is under way', async () => {
    expect(await watchFile(false, 3)).toEqual({ stdout: '', exitCode: 1, seen: ['1', '2', '3'] });
  });

  it.each([
    ['by what a folder announces, long before it would look by itself', 3_600_000, true],
    ['by looking itself, where nothing is announced', 50, false],
  ])('is woken %s', async (_, pollMilliseconds, isAnnounced) => {
    const folder = makeFolder({ 'a.yaml': '1' });
    const file = path.join(folder, 'a.yaml');
    const output = { write: () => {}, color: false, columns: 80 };
    const io: Io = { cwd: folder, env: {}, stdout: output, stderr: output };
    let runs = 0;
    let finish = () => {};
    const stop = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const run = async (): Promise<ExitCode> => {
      runs += 1;
      if (runs === 2) finish();
      // When the run is over and nothing has changed, it waits.
      else setTimeout(() => writeFileSync(file, '2'), 300);
      return 0;
    };
    const findInputs = async () => ({ files: [file], folders: isAnnounced ? [folder] : [] });
    await watch({ run, findInputs, stop, pollMilliseconds }, io);
    expect(runs).toBe(2);
  });

  it('clears a terminal before each further run, and nothing else', async () => {
    expect((await watchFile(true, 3)).stdout).toBe('\u001b[2J\u001b[3J\u001b[H'.repeat(2));
    expect((await watchFile(false, 3)).stdout).toBe('');
  });

  it('sees a change of the same size at the same time by the file that stands there', async () => {
    const folder = makeFolder({ 'measureplan.yaml': clean });
    const file = path.join(folder, 'measureplan.yaml');
    utimesSync(file, SOME_SECOND, SOME_SECOND);
    const watching = lintIn(folder, 'measureplan.yaml');
    await watching.nextRun();
    writeFileSync(`${file}~`, clean.replace('stage: decision', 'tige: decisiom'.padEnd(15)));
    utimesSync(`${file}~`, SOME_SECOND, SOME_SECOND);
    renameSync(`${file}~`, file);
    expect((await watching.nextRun()).stdout).toContain('Unknown field "tige".');
  });
});
