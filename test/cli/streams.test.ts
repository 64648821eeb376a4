import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countColumns, wantsColor } from '../../src/cli/process-io.js';
import { measureWidth } from '../../src/report/fit-text.js';
import { end, runBuilt, runShell, start } from './built.js';
import { makePlan } from './plans.js';
import { makeFolder } from './run-in-folder.js';

/** A plan whose every event is a finding. */
function makeFindings(events: number): string {
  const settings = 'lint: { extends: [], rules: { event-name-case: error } }\nconventions: { events: { case: kebab } }';
  return makePlan(events).replace('lint: { extends: [] }', settings);
}

const ESCAPE = '\u001b';
const STRIKE = path.resolve('test/cli/fixtures/kill-at.cjs');

describe('a reader that leaves', () => {
  it('is no failure', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    const { stdout, stderr } = await runShell('$M schema | head -1; echo ${PIPESTATUS[0]}', { cwd: makeFolder() });
    expect([stdout, stderr]).toEqual(['{\n0\n', '']);
  });

  it('does not hide that there are findings', async () => {
    const folder = makeFolder({ 'plan.yaml': makeFindings(1000) });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    const line = '$M lint plan.yaml --format json | head -1; echo ${PIPESTATUS[0]}';
    const { stdout, stderr } = await runShell(line, { cwd: folder });
    expect([stdout, stderr]).toEqual(['{\n141\n', '']);
  });

  it('does not stop the work', async () => {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': makePlan(3) });
    const { stderr } = await runShell('$M generate --plan measureplan.yaml | true', { cwd: folder });
    expect([stderr, readdirSync(folder)]).toEqual(['', ['measureplan.yaml', 'out', 'package.json']]);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a report that cannot be written', () => {
  it.each(['$M schema', '$M --help', '$M --version', '$M lint plan.yaml', '$M lint plan.yaml --format json'])(
    'is a failure in one line: %s',
    async (line) => {
      const folder = makeFolder({ 'plan.yaml': makePlan(1) });
      const { ended, stderr } = await runShell(`${line} > /dev/full`, { cwd: folder });
      expect([ended, stderr]).toEqual([2, 'error: The report cannot be written (ENOSPC).\n']);
    },
  );

  it('ends in 2 as well when even that cannot be said', async () => {
    expect(await runShell('$M schema > /dev/full 2> /dev/full', { cwd: makeFolder() })).toMatchObject({ ended: 2 });
  });
});

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends a run with %i', async (signal, exitCode) => {
    const child = start(['lint'], { cwd: makeFolder({ 'measureplan.yaml': makePlan(3000) }) });
    child.stderr?.once('data', () => child.kill(signal));
    expect(await end(child)).toMatchObject({ ended: exitCode });
  });

  // Node notices a signal only between two turns of its loop.
  it('that comes while files are compared ends the run before any is written', async () => {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': makePlan(2) });
    const env = { NODE_OPTIONS: `--require ${STRIKE}`, KILL_AT: 'lstatSync', KILL_WITH: 'SIGINT' };
    expect(await runBuilt(['generate'], { cwd: folder, env })).toMatchObject({ ended: 130, stdout: '' });
    expect(readdirSync(folder)).toEqual(['measureplan.yaml', 'package.json']);
  });

  it('that comes with the last work still ends in its own exit code', async () => {
    const folder = makeFolder({ 'plan.yaml': makePlan(2) });
    const env = { NODE_OPTIONS: `--require ${STRIKE}`, KILL_AT: 'report', KILL_WITH: 'SIGINT' };
    const { ended, stdout } = await runBuilt(['lint', 'plan.yaml'], { cwd: folder, env });
    expect([ended, stdout]).toEqual([130, '✔ No findings in plan.yaml.\n']);
  });
});

describe('colour', () => {
  const lint = async (env: Record<string, string>) => {
    const { stdout, stderr } = await runBuilt(['lint'], {
      cwd: makeFolder({ 'measureplan.yaml': makeFindings(2) }),
      env,
    });
    expect(stderr).toBe('Reading measureplan.yaml\n');
    return stdout.includes(ESCAPE);
  };

  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: 'false' }, false],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true],
    [{ TERM: 'dumb' }, false],
    [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, false],
  ])('into a pipe with %j: %s', async (env, colored) => {
    expect(await lint(env)).toBe(colored);
  });

  it.each([
    [{ TERM: 'xterm' }, true],
    [{ TERM: 'xterm', NO_COLOR: '1' }, false],
    [{ TERM: 'xterm', NO_COLOR: '' }, true],
    [{ TERM: 'xterm', FORCE_COLOR: '0' }, false],
    [{ TERM: 'dumb' }, false],
    [{ TERM: 'dumb', FORCE_COLOR: '1' }, true],
  ])('on a terminal with %j: %s', (env, colored) => {
    expect(wantsColor({ isTTY: true }, env)).toBe(colored);
  });

  it.skipIf(!hasScript())('on a real terminal', async () => {
    const folder = makeFolder({ 'measureplan.yaml': makeFindings(2) });
    const onTerminal = async (env: Record<string, string>) => {
      const { stdout } = await runShell('script -qec "$M lint" /dev/null', {
        cwd: folder,
        env: { SHELL: '/bin/sh', ...env },
      });
      expect(stdout).toContain('is not in kebab case');
      return stdout.includes(`${ESCAPE}[`);
    };
    expect(await onTerminal({ TERM: 'xterm' })).toBe(true);
    expect(await onTerminal({ TERM: 'xterm', NO_COLOR: '1' })).toBe(false);
    expect(await onTerminal({ TERM: 'dumb' })).toBe(false);
  });
});

describe('the width', () => {
  it.each([
    [undefined, {}, 80],
    [120, {}, 120],
    [120, { COLUMNS: '60' }, 60],
    [120, { COLUMNS: '5' }, 20],
    [120, { COLUMNS: 'wide' }, 120],
    [120, { COLUMNS: '-3' }, 120],
    [0, { COLUMNS: '0' }, 80],
  ])('of a terminal of %s columns with %j is %i', (columns, env, width) => {
    expect(countColumns({ columns }, env)).toBe(width);
  });

  it('of code frames is that of the terminal', async () => {
    const folder = makeFolder({ 'measureplan.yaml': makeFindings(2) });
    const { stdout } = await runBuilt(['lint'], { cwd: folder, env: { COLUMNS: '20' } });
    const frames = stdout.split('\n').filter((line) => line.includes('│'));
    expect(frames.length).toBeGreaterThan(5);
    for (const line of frames) expect(measureWidth(line)).toBeLessThanOrEqual(20);
  });
});

function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}
