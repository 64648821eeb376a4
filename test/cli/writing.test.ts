import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BIN, runBuilt, type Start } from './built.js';
import { makePlan } from './plans.js';
import { makeFolder } from './run-in-folder.js';

const OLD = makePlan(2, 'viewed');
const NEW = makePlan(100, 'clicked');
const NOBODY = 65534;
const HOOK = path.resolve('test/cli/fixtures/kill-at.cjs');

/** What each plan generates, whole. */
const whole = { old: '', new: '' };

beforeAll(async () => {
  const folder = makeFolder({ 'old.yaml': OLD, 'new.yaml': NEW });
  for (const name of ['old', 'new'] as const) {
    await runBuilt(['generate', '--plan', `${name}.yaml`, '--out', name], { cwd: folder });
    whole[name] = readFileSync(path.join(folder, name, 'index.ts'), 'utf8');
  }
  expect(whole.old).toContain('item0_viewed');
  expect(whole.new.length).toBeGreaterThan(20_000);
});

it('puts as many files into one folder as a plan has events', async () => {
  const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': makePlan(250, 'viewed') });
  const { ended } = await runBuilt(['generate', 'json-schema', '--out', 'out'], { cwd: folder });
  expect(ended).toBe(0);
  expect(readdirSync(path.join(folder, 'out/events')).filter((name) => name.endsWith('.schema.json'))).toHaveLength(
    250,
  );
  expect(temporaries(folder)).toEqual([]);
});

/** A project whose output is written from the old plan, and then the new plan. */
function makeProject(): string {
  return makeFolder({ 'package.json': '{}', 'measureplan.yaml': NEW, 'out/index.ts': whole.old });
}

const read = (folder: string, name = 'out/index.ts') => readFileSync(path.join(folder, name), 'utf8');
const temporaries = (folder: string) =>
  readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.tmp'));

describe('an output that may not be written', () => {
  it.each([
    ['a folder above the project', '../x'],
    ['an absolute path', '/tmp/measureplan-x'],
    ['a path through a folder', 'out/../../x'],
  ])('is refused as %s, by its position', async (_, out) => {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': OLD.replace('out: out', `out: ${out}`) });
    const { ended, stdout } = await runBuilt(['generate'], { cwd: folder });
    expect(ended).toBe(1);
    expect(stdout).toContain(
      `measureplan.yaml:5:46 error Output "code" goes to "${out}", which is not a path inside the project.`,
    );
    expect(readdirSync(folder).sort()).toEqual(['measureplan.yaml', 'package.json']);
  });

  it('never has a name that leads somewhere', async () => {
    const folder = makeFolder({
      'measureplan.yaml': OLD.replace('{ code:', '{ two: { target: typescript, out: x }, "../../evil":'),
    });
    await runBuilt(['generate', '--out', 'build'], { cwd: folder });
    expect(readdirSync(path.join(folder, 'build')).sort()).toEqual(['______evil', 'two']);
  });

  it('is refused when the file is a link', async () => {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': OLD, 'victim.ts': 'mine\n' });
    mkdirSync(path.join(folder, 'out'));
    symlinkSync('../victim.ts', path.join(folder, 'out/index.ts'));
    expect(await runBuilt(['generate'], { cwd: folder })).toMatchObject({
      ended: 2,
      stdout: '',
      stderr: expect.stringMatching(/error: "out\/index.ts" is a link, and links are not written through\. .*\n$/),
    });
    expect(read(folder, 'victim.ts')).toBe('mine\n');
  });

  it.each([['generate'], ['generate', '--out', 'out'], ['generate', '--out', 'out/deep']])(
    'is refused when its folder is a link: %s %s %s',
    async (...args) => {
      const elsewhere = makeFolder();
      const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': OLD });
      symlinkSync(elsewhere, path.join(folder, 'out'));
      const { ended, stderr } = await runBuilt(args, { cwd: folder });
      expect([ended, stderr]).toEqual([2, expect.stringContaining('error: "out" is a link')]);
      expect(readdirSync(elsewhere)).toEqual([]);
    },
  );

  it('is refused when a dangling link stands in its way', async () => {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': OLD });
    symlinkSync('nowhere', path.join(folder, 'out'));
    const { ended, stderr } = await runBuilt(['generate'], { cwd: folder });
    expect([ended, stderr]).toEqual([2, expect.stringContaining('error: "out" is a link')]);
    expect(existsSync(path.join(folder, 'nowhere'))).toBe(false);
  });

  it('is refused when a folder has its name', async () => {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': OLD });
    mkdirSync(path.join(folder, 'out/index.ts'), { recursive: true });
    const { ended, stderr } = await runBuilt(['generate'], { cwd: folder });
    expect([ended, stderr]).toEqual([2, expect.stringContaining('error: "out/index.ts" is a folder, not a file.')]);
  });

  it('is refused when a file stands where its folder should', async () => {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': OLD, out: 'a file\n' });
    const { ended, stderr } = await runBuilt(['generate'], { cwd: folder });
    expect([ended, stderr]).toEqual([2, expect.stringContaining('cannot be written: a part of its path is a file.')]);
    expect(read(folder, 'out')).toBe('a file\n');
  });

  it('is refused when it is no regular file, without waiting for a reader', async () => {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': OLD });
    mkdirSync(path.join(folder, 'out'));
    execFileSync('mkfifo', [path.join(folder, 'out/index.ts')]);
    const { ended, stderr } = await runBuilt(['generate', '--check'], { cwd: folder });
    expect([ended, stderr]).toEqual([2, expect.stringContaining('"out/index.ts" is not a regular file.')]);
  });

  it('leaves the other outputs as they are', async () => {
    const folder = makeFolder({
      'package.json': '{}',
      'measureplan.yaml': NEW.replace('{ code:', '{ first: { target: typescript, out: first }, code:'),
      'first/index.ts': whole.old,
    });
    mkdirSync(path.join(folder, 'out/index.ts'), { recursive: true });
    expect(await runBuilt(['generate'], { cwd: folder })).toMatchObject({ ended: 2 });
    expect(read(folder, 'first/index.ts')).toBe(whole.old);
    expect(temporaries(folder)).toEqual([]);
  });
});

describe('writing', () => {
  it('makes folders that are missing', async () => {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': OLD.replace('out: out', 'out: a/b/c') });
    expect(await runBuilt(['generate'], { cwd: folder })).toMatchObject({ ended: 0 });
    expect(read(folder, 'a/b/c/index.ts')).toBe(whole.old);
  });

  it('keeps the permissions of the file', async () => {
    const folder = makeProject();
    chmodSync(path.join(folder, 'out/index.ts'), 0o640);
    await runBuilt(['generate'], { cwd: folder });
    expect(read(folder)).toBe(whole.new);
    expect(statSync(path.join(folder, 'out/index.ts')).mode & 0o777).toBe(0o640);
  });

  it('does not touch a file that has the right content, or only the line ends of another platform', async () => {
    const folder = makeFolder({
      'package.json': '{}',
      'measureplan.yaml': OLD,
      'out/index.ts': whole.old.replaceAll('\n', '\r\n'),
    });
    const { ended, stdout } = await runBuilt(['generate', '--check'], { cwd: folder });
    expect([ended, stdout]).toEqual([0, '✔ 1 file up to date.\n']);
    await runBuilt(['generate'], { cwd: folder });
    expect(read(folder)).toBe(whole.old.replaceAll('\n', '\r\n'));
  });

  it.each([
    ['openSync', 'old'],
    ['writeSync', 'old'],
    ['fsyncSync', 'old'],
    ['renameSync', 'old'],
    ['renamed', 'new'],
  ] as const)('leaves a whole file when it is killed at %s: the %s one', async (call, expected) => {
    const folder = makeProject();
    const env = { NODE_OPTIONS: `--require ${HOOK}`, KILL_AT: call };
    expect(await runBuilt(['generate'], { cwd: folder, env })).toMatchObject({ ended: 'SIGKILL' });
    expect(read(folder)).toBe(whole[expected]);
    // What the killed run left does not stop the next one.
    expect(await runBuilt(['generate'], { cwd: folder })).toMatchObject({ ended: 0 });
    expect(read(folder)).toBe(whole.new);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('ends the file that it is at when %s comes, and then with %i', async (signal, exitCode) => {
    const folder = makeProject();
    const env = { NODE_OPTIONS: `--require ${HOOK}`, KILL_AT: 'writeSync', KILL_WITH: signal };
    expect(await runBuilt(['generate'], { cwd: folder, env })).toMatchObject({ ended: exitCode });
    expect(read(folder)).toBe(whole.new);
    expect(temporaries(folder)).toEqual([]);
  });

  it('writes to nothing that a run before it left, or that somebody planted', async () => {
    const folder = makeProject();
    writeFileSync(path.join(folder, 'victim'), 'mine\n');
    writeFileSync(path.join(folder, 'out/.measureplan-4711-0.tmp'), 'half a f');
    symlinkSync('../victim', path.join(folder, 'out/.measureplan-4711-1.tmp'));
    const env = { NODE_OPTIONS: `--require ${path.resolve('test/cli/fixtures/same-pid.cjs')}` };
    expect(await runBuilt(['generate'], { cwd: folder, env })).toMatchObject({ ended: 0 });
    expect([read(folder), read(folder, 'victim')]).toEqual([whole.new, 'mine\n']);
  });

  it('ends in one whole file when several run at once', async () => {
    const folder = makeFolder({ 'package.json': '{}', 'old.yaml': OLD, 'new.yaml': NEW });
    const runs = Array.from({ length: 6 }, (_, index) =>
      runBuilt(['generate', '--plan', index % 2 === 0 ? 'old.yaml' : 'new.yaml'], { cwd: folder }),
    );
    for (const { ended } of await Promise.all(runs)) expect(ended).toBe(0);
    expect([whole.old, whole.new]).toContain(read(folder));
    expect(temporaries(folder)).toEqual([]);
  });
});

describe('a disk that cannot be written', () => {
  const mounts: string[] = [];

  afterEach(() => {
    for (const mount of mounts.splice(0)) execFileSync('umount', [mount]);
  });

  /** A small disk in memory at `out`, with the old file on it; `undefined` where mounting is not allowed. */
  function makeDisk(size: string): string | undefined {
    const folder = makeFolder({ 'package.json': '{}', 'measureplan.yaml': NEW, 'out/.keep': '' });
    const mount = path.join(folder, 'out');
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', mount], { stdio: 'ignore' });
    } catch {
      return undefined;
    }
    mounts.push(mount);
    writeFileSync(path.join(mount, 'index.ts'), whole.old);
    return folder;
  }

  it('because it is full leaves the old file and nothing else, and says so in one line', async (context) => {
    const folder = makeDisk('16k');
    if (!folder) return context.skip('mounting a small disk needs root');
    expect(await runBuilt(['generate', '--plan', 'measureplan.yaml'], { cwd: folder })).toEqual({
      ended: 2,
      stdout: '',
      stderr:
        'error: "out/index.ts" cannot be written: the disk is full. Free some space and run again; nothing was changed.\n',
    });
    expect(readdirSync(path.join(folder, 'out'))).toEqual(['index.ts']);
    expect(read(folder)).toBe(whole.old);
  });

  it('because it is full leaves the outputs on other disks as they are too', async (context) => {
    const folder = makeDisk('16k');
    if (!folder) return context.skip('mounting a small disk needs root');
    const two = NEW.replace('{ code:', '{ first: { target: typescript, out: first }, code:');
    writeFileSync(path.join(folder, 'measureplan.yaml'), two);
    mkdirSync(path.join(folder, 'first'));
    writeFileSync(path.join(folder, 'first/index.ts'), whole.old);
    expect(await runBuilt(['generate'], { cwd: folder })).toMatchObject({ ended: 2 });
    expect([read(folder, 'first/index.ts'), read(folder)]).toEqual([whole.old, whole.old]);
    expect(temporaries(folder)).toEqual([]);
  });

  it('because it is read-only is named', async (context) => {
    const folder = makeDisk('1m');
    if (!folder) return context.skip('mounting a read-only disk needs root');
    execFileSync('mount', ['-o', 'remount,ro', path.join(folder, 'out')]);
    expect(await runBuilt(['generate', '--plan', 'measureplan.yaml'], { cwd: folder })).toEqual({
      ended: 2,
      stdout: '',
      stderr: 'error: "out/index.ts" is on a disk that is read-only. Name another folder with --out.\n',
    });
    expect(read(folder)).toBe(whole.old);
  });

  it('because the folder is not ours is named', async (context) => {
    const folder = makeProject();
    const asUser = becomeUser(folder);
    chmodSync(path.join(folder, 'out'), 0o555);
    const ran = await runBuilt(['generate'], { cwd: folder, ...asUser }).catch(() => undefined);
    if (!ran) return context.skip('another user cannot start this Node');
    expect(ran).toMatchObject({ ended: 2, stdout: '' });
    expect(ran.stderr.split('\n')[1]).toBe(
      'error: "out/index.ts" may not be written. Change the permissions of its folder, or name another with --out.',
    );
    expect(read(folder)).toBe(whole.old);
    chmodSync(path.join(folder, 'out'), 0o755);
  });

  /** Permissions do not stop root: the program then runs as nobody, from a copy that nobody may read. */
  function becomeUser(folder: string): Partial<Start> {
    if (process.getuid?.() !== 0) return {};
    cpSync(path.dirname(BIN), path.join(folder, 'bin'), { recursive: true });
    chmodSync(folder, 0o755);
    chownSync(path.join(folder, 'out'), NOBODY, NOBODY);
    return { uid: NOBODY, bin: path.join(folder, 'bin/bin.cjs') };
  }

  it('makes init fail in the same words', async (context) => {
    const folder = makeDisk('8k');
    if (!folder) return context.skip('mounting a small disk needs root');
    rmSync(path.join(folder, 'out/index.ts'));
    const { ended, stderr } = await runBuilt(['init', 'out', '--template', 'store'], { cwd: folder });
    expect([ended, stderr]).toEqual([
      2,
      expect.stringContaining('"out/measureplan.yaml" cannot be written: the disk is full.'),
    ]);
    expect(readdirSync(path.join(folder, 'out'))).toEqual([]);
  });
});
