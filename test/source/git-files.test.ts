import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlan } from '../../src/source/files.js';

const folder = mkdtempSync(join(tmpdir(), 'measureplan-git-'));
const repository = join(folder, 'repository');
afterAll(() => rmSync(folder, { recursive: true }));

function git(cwd: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@example.com',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
}

beforeAll(() => {
  mkdirSync(repository);
  git(repository, 'init', '-q', '-b', 'main');
  write('plans/plan.yaml', 'version: 1\n');
  write('plans/events/b.yaml', 'b\n');
  write('plans/events/a.yaml', 'a\n');
  write('plans/events/deep/with space "é".yaml', 'c\n');
  write('plans/:(top)x.yaml', 'magic\n');
  write('secret.yaml', 'secret\n');
  symlinkSync('events/a.yaml', join(repository, 'plans/link.yaml'));
  symlinkSync('../secret.yaml', join(repository, 'plans/out.yaml'));
  symlinkSync('loop.yaml', join(repository, 'plans/loop.yaml'));
  git(repository, 'add', '-A');
  git(repository, 'commit', '-qm', 'first');
  git(repository, 'tag', 'v1');
  write('plans/plan.yaml', 'version: 2\r\n\0é\n');
  git(repository, 'commit', '-qam', 'second');
  git(repository, 'branch', 'release/2.0');
  write('plans/plan.yaml', 'version: 3\n');
});

async function read(input: string, path?: string, cwd = repository): Promise<string> {
  const open = await openPlan(input, cwd);
  return new TextDecoder().decode(await open.files.read(path ?? open.path));
}

describe('a file in git', () => {
  it.each([
    ['HEAD', 'version: 2\r\n\0é\n'],
    ['HEAD~1', 'version: 1\n'],
    ['v1', 'version: 1\n'],
    ['main', 'version: 2\r\n\0é\n'],
    ['release/2.0', 'version: 2\r\n\0é\n'],
    ['main@{0}', 'version: 2\r\n\0é\n'],
  ])('is read, byte for byte, at %s', async (ref, text) => {
    expect(await read(`${ref}:plans/plan.yaml`)).toBe(text);
  });

  it('is named from the top folder, or from the working folder with "./" and "../"', async () => {
    expect(await read('v1:plans/plan.yaml', undefined, join(repository, 'plans'))).toBe('version: 1\n');
    expect(await read('v1:./plan.yaml', undefined, join(repository, 'plans'))).toBe('version: 1\n');
    expect(await read('v1:../plan.yaml', undefined, join(repository, 'plans/events'))).toBe('version: 1\n');
  });

  it('is shown as ref:path from the top folder', async () => {
    const { files, path } = await openPlan('v1:./plan.yaml', join(repository, 'plans'));
    expect(files.describe(path)).toBe('v1:plans/plan.yaml');
    expect(files.describe('events/a.yaml')).toBe('v1:plans/events/a.yaml');
  });

  it('may have any name', async () => {
    expect(await read('v1:plans/plan.yaml', 'events/deep/with space "é".yaml')).toBe('c\n');
    expect(await read('v1:plans/:(top)x.yaml')).toBe('magic\n');
  });

  it('may be a link to another file of the plan', async () => {
    expect(await read('v1:plans/link.yaml')).toBe('a\n');
  });

  it('is read with others by one process, each answered for itself', async () => {
    const { files } = await openPlan('v1:plans/plan.yaml', repository);
    const results = await Promise.allSettled(
      ['events/a.yaml', 'none.yaml', 'link.yaml', 'events/a.yaml'].map((path) => files.read(path)),
    );
    expect(
      results.map((result) =>
        result.status === 'fulfilled' ? Buffer.from(result.value).toString() : result.reason.problem,
      ),
    ).toEqual(['a\n', 'missing', 'a\n', 'a\n']);
  });

  it('is found by patterns, sorted', async () => {
    const { files } = await openPlan('v1:plans/plan.yaml', repository);
    expect(await files.list('events/*.yaml')).toEqual(['events/a.yaml', 'events/b.yaml']);
    expect(await files.list('**/*.yaml')).toEqual([
      ':(top)x.yaml',
      'events/a.yaml',
      'events/b.yaml',
      'events/deep/with space "é".yaml',
      'link.yaml',
      'loop.yaml',
      'out.yaml',
      'plan.yaml',
    ]);
    expect(await files.list('none/*.yaml')).toEqual([]);
    expect(await files.list('events/none.yaml')).toEqual(['events/none.yaml']);
  });
});

describe('a file in git that cannot be read', () => {
  it.each([
    ['v1:plans/none.yaml', 'missing', 'There is no file "v1:plans/none.yaml".'],
    ['v1:plans', 'directory', '"v1:plans" is a folder.'],
    ['v1:plans/out.yaml', 'outside', `The file "v1:plans/out.yaml" is a link that leads out of the plan's folder.`],
    ['v1:plans/loop.yaml', 'failed', '"v1:plans/loop.yaml" is a link to itself.'],
    ['v1:../plan.yaml', 'outside', 'The path in "v1:../plan.yaml" is not in the repository.'],
    ['v1:/etc/passwd', 'outside', 'The path in "v1:/etc/passwd" is not in the repository.'],
    ['v1:', 'outside', 'The path in "v1:" is not in the repository.'],
  ])('says why: %s', async (input, problem, message) => {
    await expect(read(input)).rejects.toMatchObject({ name: 'ReadError', problem, message, help: expect.any(String) });
  });
});

describe('a revision', () => {
  it('that is not there has the nearest name as help', async () => {
    await expect(read('mian:plans/plan.yaml')).rejects.toMatchObject({
      problem: 'no-revision',
      message: 'Git knows no revision "mian" here.',
      help: 'Did you mean "main"?',
    });
    await expect(read('nothing_like_it:plans/plan.yaml')).rejects.toMatchObject({
      help: 'Check the name with "git log", or fetch it with "git fetch origin".',
    });
  });

  it.each(['--output=x', '-x', '--upload-pack=touch x', '--', '-', '--end-of-options'])(
    'that looks like an option is no option: %s',
    async (ref) => {
      const before = readdirSync(repository);
      await expect(read(`${ref}:plans/plan.yaml`)).rejects.toMatchObject({ problem: 'no-revision' });
      expect(readdirSync(repository)).toEqual(before);
    },
  );

  it.each([
    '$(touch x)',
    '`touch x`',
    'main;touch x',
    'main\ntouch x',
    'main^{/x}',
    'v1\0',
    'main..v1',
    '^main',
    ':/second',
  ])('never reaches a shell, nor means more than one commit: %j', async (ref) => {
    await expect(read(`${ref}:plans/plan.yaml`)).rejects.toMatchObject({ name: 'ReadError' });
    expect(existsSync(join(repository, 'x'))).toBe(false);
  });

  it('that names a file or a folder is no commit', async () => {
    const blob = git(repository, 'rev-parse', 'HEAD:plans/plan.yaml').trim();
    await expect(read(`${blob}:plans/plan.yaml`)).rejects.toMatchObject({ problem: 'no-revision' });
  });
});

describe('a shallow clone', () => {
  const clone = join(folder, 'shallow');

  beforeAll(() => {
    git(folder, 'clone', '-q', '--depth=1', '--branch=main', `file://${repository}`, clone);
  });

  it.each(['release/2.0', 'v1', 'origin/release/2.0', 'HEAD~1'])(
    'says which fetch is missing, and then has %s',
    async (ref) => {
      const input = `${ref}:plans/plan.yaml`;
      const error = await read(input, undefined, clone).catch((thrown) => thrown);
      expect(error).toMatchObject({
        problem: 'no-revision',
        message: `The revision "${ref}" is not in this clone, which is shallow.`,
        help: expect.stringMatching(/^Run "git fetch [^"]+", or set "fetch-depth: 0" where the CI checks out\.$/),
      });
      const command = /Run "git ([^"]+)"/.exec(error.help)?.[1] ?? '';
      git(clone, ...command.split(' '));
      expect(await read(input, undefined, clone)).toContain('version');
    },
  );
});

describe('git itself', () => {
  it('says when there is no repository', async () => {
    const outside = join(folder, 'outside');
    mkdirSync(outside);
    await expect(read('main:plan.yaml', undefined, outside)).rejects.toMatchObject({
      problem: 'no-repository',
      message: 'This folder is not in a git repository.',
    });
  });

  it('says when it is not installed', async () => {
    const { PATH } = process.env;
    process.env.PATH = folder;
    try {
      await expect(read('main:plan.yaml')).rejects.toMatchObject({
        problem: 'no-git',
        message: 'Git is not installed, or not on the PATH.',
      });
    } finally {
      process.env.PATH = PATH;
    }
  });

  it('says when a branch has no commit yet', async () => {
    const empty = join(folder, 'empty');
    git(folder, 'init', '-q', '-b', 'main', empty);
    await expect(read('HEAD:plan.yaml', undefined, empty)).rejects.toMatchObject({ problem: 'no-revision' });
  });

  it('finds branches that only the remote has', async () => {
    const clone = join(folder, 'clone');
    git(folder, 'clone', '-q', `file://${repository}`, clone);
    await expect(read('release/2.0:plans/plan.yaml', undefined, clone)).rejects.toMatchObject({
      help: 'Did you mean "origin/release/2.0"?',
    });
  });

  it('says what it said when a partial clone has lost its remote', async () => {
    const origin = join(folder, 'origin');
    const clone = join(folder, 'partial');
    git(folder, 'clone', '-q', '--bare', repository, origin);
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    git(folder, 'clone', '-q', '--filter=blob:none', `file://${origin}`, clone);
    renameSync(origin, `${origin}-moved`);
    await expect(read('v1:plans/plan.yaml', undefined, clone)).rejects.toMatchObject({
      problem: 'git-failed',
      message: expect.stringMatching(/^Git could not read the commit: .*[^.]\.$/),
    });
  });

  it.skipIf(process.getuid?.() !== 0)('says when it does not trust the folder', async () => {
    const foreign = join(folder, 'foreign');
    git(folder, 'clone', '-q', `file://${repository}`, foreign);
    execFileSync('chown', ['-R', '12345', foreign]);
    await expect(read('main:plans/plan.yaml', undefined, foreign)).rejects.toMatchObject({
      problem: 'git-failed',
      message: 'Git does not trust this folder, because another user owns it.',
    });
  });
});
