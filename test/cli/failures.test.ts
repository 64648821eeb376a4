import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { findToday } from '../../src/cli/today.js';
import { runShell } from './built.js';
import { makeFolder, runIn } from './run-in-folder.js';

describe('a failure', () => {
  it.each([
    ['a name that is too long', 'x'.repeat(5000)],
    ['a path through a file', 'measureplan.yaml/plan.yaml'],
    ['a device', '/dev/null'],
  ])('is one line for %s', async (_, word) => {
    const { exitCode, stdout, stderr } = await runIn(makeFolder({ 'measureplan.yaml': 'a: 1\n' }), 'lint', word);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: [^\n]+\n$/);
    expect(stderr.length).toBeLessThan(2500);
  });

  it.each([
    ['lint', ''],
    ['generate', '--out', ''],
    ['diff', '', 'b.yaml'],
  ])('is an argument that is empty: %s "%s" "%s"', async (...args) => {
    const { exitCode, stderr } = await runIn(makeFolder({ 'measureplan.yaml': 'a: 1\n' }), ...args);
    expect([exitCode, stderr]).toEqual([2, 'error: An argument is empty. Check the variable that should hold it.\n']);
  });

  it('is one line when the working folder is gone', async () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, 'gone'));
    const { ended, stderr } = await runShell('cd gone; rmdir ../gone; $M lint', { cwd: folder });
    rmSync(path.join(folder, 'gone'), { recursive: true, force: true });
    expect([ended, stderr]).toEqual([
      2,
      'error: The working folder does not exist any more. Change to another folder.\n',
    ]);
  });

  it('keeps its stack when it is a bug', async () => {
    let stderr = '';
    const broken: Io['stdout'] = {
      write: () => {
        throw new TypeError('planted\u001b[2J');
      },
      color: false,
      columns: 80,
    };
    const io: Io = {
      cwd: makeFolder(),
      env: {},
      stdout: broken,
      stderr: {
        ...broken,
        write: (text) => {
          stderr += text;
        },
      },
    };
    expect(await run(['--help'], io)).toBe(2);
    expect(stderr).toMatch(
      /^measureplan has a fault\. Please report it with the plan that shows it\.\nTypeError: planted\\u\{1b\}\[2J\n {4}at /,
    );
  });
});

describe('the date to judge by', () => {
  it.each([
    ['0', '1970-01-01'],
    ['1767225600', '2026-01-01'],
    ['253402300799', '9999-12-31'],
  ])('with SOURCE_DATE_EPOCH=%s is %s', (epoch, date) => {
    expect(findToday({ SOURCE_DATE_EPOCH: epoch })).toBe(date);
  });

  it.each(['253402300800', '1e3', '-1', ' 1'])('is refused with SOURCE_DATE_EPOCH=%j', (epoch) => {
    expect(() => findToday({ SOURCE_DATE_EPOCH: epoch })).toThrow(`SOURCE_DATE_EPOCH is "${epoch}".`);
  });

  it('is that of the clock without it', () => {
    expect(findToday({})).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(findToday({ SOURCE_DATE_EPOCH: '' })).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});
