import { existsSync } from 'node:fs';
import path from 'node:path';
import { splitRevision } from '../source/files.js';
import { Failure } from './failure.js';
import type { ExitCode, Io } from './io.js';
import { watch } from './watch.js';
import { findPlanInputs, type ListMore, type PlanInputs } from './watch-inputs.js';

/** A command that runs again when its plans change. */
export interface WatchedPlans {
  /** As the user names them. */
  readonly plans: readonly string[];
  readonly listMore: ListMore;
  run(): Promise<ExitCode>;
}

/** Runs a command now and after every change of its plans, until Ctrl-C; answers the exit code of the last run. */
export async function watchPlans({ plans, listMore, run }: WatchedPlans, io: Io): Promise<ExitCode> {
  const revision = plans.find((plan) => splitRevision(plan) && !existsSync(path.resolve(io.cwd, plan)));
  if (revision !== undefined) {
    throw new Failure(`"${revision}" never changes.`, 'Name a file, or leave "--watch" out.');
  }
  const last = new Map<string, PlanInputs>();
  const findInputs = async () => {
    for (const plan of plans) last.set(plan, await findPlanInputs(plan, io.cwd, listMore, last.get(plan)));
    const found = [...last.values()];
    return {
      files: [...new Set(found.flatMap(({ files }) => files))],
      folders: [...new Set(found.flatMap(({ folders }) => folders))],
    };
  };
  const { stop, release } = takeInterrupts();
  try {
    return await watch({ run, findInputs, stop }, io);
  } finally {
    release();
  }
}

/** Ctrl-C ends the watching, not the process: the exit code is that of the last run. */
function takeInterrupts(): { stop: Promise<void>; release: () => void } {
  const others = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT');
  let listener = () => {};
  const stop = new Promise<void>((resolve) => {
    listener = resolve;
  });
  process.on('SIGINT', listener);
  const release = () => {
    process.off('SIGINT', listener);
    for (const other of others) process.on('SIGINT', other);
  };
  return { stop, release };
}
