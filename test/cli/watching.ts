import type { ChildProcess } from 'node:child_process';
import { afterEach } from 'vitest';
import { end, type Start, start } from './built.js';

/** Longer than anything takes on a machine that works. */
const PATIENCE_MILLISECONDS = 60_000;
const STEP_MILLISECONDS = 20;

const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** The built program with `--watch`, as a process. */
export class Watching {
  private readonly child: ChildProcess;
  private readonly texts = { stdout: '', stderr: '' };
  /** Every line of stderr so far. */
  get said(): readonly string[] {
    return this.all.split('\n');
  }

  private all = '';
  private readonly ending: ReturnType<typeof end>;

  constructor(args: readonly string[], options: Start) {
    this.child = start([...args, '--watch'], options);
    started.push(this.child);
    this.ending = end(this.child);
    for (const name of ['stdout', 'stderr'] as const) {
      this.child[name]?.on('data', (chunk: string) => {
        this.texts[name] += chunk;
        if (name === 'stderr') this.all += chunk;
      });
    }
  }

  /** Waits for the end of a run: it says then what it watches. Answers what came since the last one. */
  async nextRun(): Promise<{ stdout: string; stderr: string }> {
    await until(() => /^Watching .*\n/m.test(this.texts.stderr));
    const texts = { ...this.texts };
    this.texts.stdout = '';
    this.texts.stderr = '';
    return texts;
  }

  async interrupt(): Promise<number | string | null> {
    this.child.kill('SIGINT');
    return (await this.ending).ended;
  }
}

/** Looks again and again until something is so; fails when it never is. */
export async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('What was waited for has not happened.');
    await new Promise((resolve) => setTimeout(resolve, STEP_MILLISECONDS));
  }
}
