import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPlan } from '../../src/source/files.js';
import { LIMITS } from '../../src/source/limits.js';

const folder = mkdtempSync(join(tmpdir(), 'measureplan-disk-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text = `# ${path}`): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

for (const path of [
  'plans/plan.yaml',
  'plans/events/b.yaml',
  'plans/events/a.yaml',
  'plans/events/deep/c.yaml',
  'secret.yaml',
])
  write(path);
write('plans/node_modules/x/d.yaml');
write('plans/.cache/e.yaml');
symlinkSync('../secret.yaml', join(folder, 'plans/out.yaml'));
symlinkSync('events/a.yaml', join(folder, 'plans/link.yaml'));
symlinkSync('events', join(folder, 'plans/again'));
symlinkSync('..', join(folder, 'plans/up'));
symlinkSync('loop.yaml', join(folder, 'plans/loop.yaml'));
write('main:plan.yaml', 'on disk');

const open = (input: string, cwd = folder) => openPlan(input, cwd);

async function read(path: string): Promise<string> {
  const { files } = await open('plans/plan.yaml');
  return new TextDecoder().decode(await files.read(path));
}

describe('a file', () => {
  it('is read by its path in the folder of the root file', async () => {
    const { files, path } = await open('plans/plan.yaml');
    expect(path).toBe('plan.yaml');
    expect(new TextDecoder().decode(await files.read(path))).toBe('# plans/plan.yaml');
    expect(await read('events/a.yaml')).toBe('# plans/events/a.yaml');
  });

  it('is shown relative to the working folder, and absolute only when it was named so', async () => {
    const shown = async (input: string, cwd: string) => {
      const { files, path } = await open(input, cwd);
      return files.describe(path);
    };
    expect(await shown('plans/plan.yaml', folder)).toBe('plans/plan.yaml');
    expect(await shown('./plan.yaml', join(folder, 'plans'))).toBe('plan.yaml');
    expect(await shown('../plan.yaml', join(folder, 'plans/events'))).toBe('../plan.yaml');
    expect(await shown(join(folder, 'plans/plan.yaml'), folder)).toBe(join(folder, 'plans/plan.yaml'));
  });

  it('with a colon in its name is no revision', async () => {
    const { files, path } = await open('main:plan.yaml');
    expect(new TextDecoder().decode(await files.read(path))).toBe('on disk');
  });

  it('may be a link to another file of the plan', async () => {
    expect(await read('link.yaml')).toBe('# plans/events/a.yaml');
  });

  it('may lie in a folder that is reached through a link', async () => {
    symlinkSync(join(folder, 'plans'), join(folder, 'linked'));
    const { files, path } = await open('linked/plan.yaml');
    expect(new TextDecoder().decode(await files.read(path))).toBe('# plans/plan.yaml');
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['nothing.yaml', 'missing', 'There is no file "plans/nothing.yaml".'],
    ['plan.yaml/x', 'missing', 'There is no file "plans/plan.yaml/x".'],
    ['events', 'directory', '"plans/events" is a folder.'],
    ['.', 'directory', '"plans" is a folder.'],
    ['out.yaml', 'outside', `The file "plans/out.yaml" is a link that leads out of the plan's folder.`],
    ['up/secret.yaml', 'outside', `The file "plans/up/secret.yaml" is a link that leads out of the plan's folder.`],
    ['../secret.yaml', 'outside', `The file "secret.yaml" is a link that leads out of the plan's folder.`],
    ['loop.yaml', 'failed', '"plans/loop.yaml" is a link to itself.'],
    ['nul\0.yaml', 'failed', '"plans/nul\0.yaml" cannot be read (ERR_INVALID_ARG_VALUE).'],
  ])('says why: %j', async (path, problem, message) => {
    await expect(read(path)).rejects.toMatchObject({
      name: 'ReadError',
      problem,
      message,
      help: expect.stringMatching(/\.$/),
    });
  });

  it('says when it is no regular file', async () => {
    execFileSync('mkfifo', [join(folder, 'plans/pipe.yaml')]);
    await expect(read('pipe.yaml')).rejects.toMatchObject({
      problem: 'not-a-file',
      message: '"plans/pipe.yaml" is not a regular file.',
    });
  });

  it('says when it is too large, before it is in memory', async () => {
    write('plans/large.yaml');
    truncateSync(join(folder, 'plans/large.yaml'), LIMITS.bytes * 100);
    await expect(read('large.yaml')).rejects.toMatchObject({
      problem: 'too-large',
      message: '"plans/large.yaml" is larger than 32 MB.',
    });
  });

  it.skipIf(process.getuid?.() === 0)('says when it may not be read', async () => {
    write('plans/locked.yaml');
    chmodSync(join(folder, 'plans/locked.yaml'), 0);
    await expect(read('locked.yaml')).rejects.toMatchObject({ problem: 'not-permitted' });
  });
});

describe('the files of a pattern', () => {
  const list = async (pattern: string) => (await open('plans/plan.yaml')).files.list(pattern);

  it('are sorted by path', async () => {
    expect(await list('events/*.yaml')).toEqual(['events/a.yaml', 'events/b.yaml']);
  });

  it('are not looked for behind links, in hidden folders and in packages', async () => {
    expect(await list('**/*.yaml')).toEqual(
      [
        'events/a.yaml',
        'events/b.yaml',
        'events/deep/c.yaml',
        'large.yaml',
        'link.yaml',
        'loop.yaml',
        'out.yaml',
        'pipe.yaml',
        'plan.yaml',
        ...(process.getuid?.() === 0 ? [] : ['locked.yaml']),
      ].sort(),
    );
  });

  it('are none where the folder is missing', async () => {
    expect(await list('nowhere/*.yaml')).toEqual([]);
    expect(await list('plan.yaml/*.yaml')).toEqual([]);
  });

  it('are the path itself when it has no wildcards, there or not', async () => {
    expect(await list('nowhere/x.yaml')).toEqual(['nowhere/x.yaml']);
  });
});
