import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { count } from '../report/count.js';
import { showText } from '../report/show-text.js';
import { explainFailure } from './explain-failure.js';
import { FolderWatchers } from './folder-watchers.js';
import type { ExitCode, Io } from './io.js';
import { showPath } from './show-path.js';
import type { PlanInputs } from './watch-inputs.js';

/** What is run again whenever what it reads changes. */
export interface Watched {
  run(): Promise<ExitCode>;
  /** What it reads, as it is now. `before` is the last answer. */
  findInputs(before?: PlanInputs): Promise<PlanInputs>;
  /** Ends the watching, when the run that is under way is over. */
  readonly stop: Promise<void>;
  /** How long it may go without looking where nothing is announced. */
  readonly pollMilliseconds?: number;
}

/** An editor writes in several steps; what comes this soon after belongs together. */
const SETTLING_MILLISECONDS = 60;
/** Some file systems (of networks, of containers) announce no changes: they are looked at now and then. */
const POLLING_MILLISECONDS = 2000;
const MOST_NAMES = 5;

/** Runs, and runs again when an input changed, is new or is gone; answers the exit code of the last run. */
export async function watch(watched: Watched, io: Io): Promise<ExitCode> {
  let state = await readState(watched);
  for (;;) {
    const exitCode = await runOnce(watched, io);
    announce(state.inputs, io);
    const next = await waitForChange(watched, state);
    if (!next) return exitCode;
    if (io.stdout.isTerminal) io.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    io.stderr.write(describeChange(state, next, io));
    state = next;
  }
}

/** A plan that cannot be read is a state like any other: the next change may mend it. */
async function runOnce({ run }: Watched, io: Io): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    return explainFailure(error, io);
  }
}

interface State {
  readonly inputs: PlanInputs;
  /** File → what it was: its time, size and identity, so that a file that is put in its place is another one. */
  readonly files: ReadonlyMap<string, string>;
}

async function readState({ findInputs }: Watched, before?: State): Promise<State> {
  const inputs = await findInputs(before?.inputs);
  return { inputs, files: new Map(inputs.files.map((file) => [file, readStamp(file)])) };
}

const GONE = '';

function readStamp(file: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return GONE;
  }
}

/** The state that differs from the one given, or nothing when the watching ends. */
async function waitForChange(watched: Watched, state: State): Promise<State | undefined> {
  let wake = () => {};
  const watchers = new FolderWatchers(() => wake());
  watchers.add(state.inputs.folders);
  const timer = setInterval(() => wake(), watched.pollMilliseconds ?? POLLING_MILLISECONDS);
  const stopped = watched.stop.then(() => true);
  try {
    // What changed while the run was under way is seen at once.
    for (;;) {
      const woken = new Promise<false>((resolve) => {
        wake = () => setTimeout(resolve, SETTLING_MILLISECONDS, false);
      });
      const next = await settle(watched, state);
      if (listChanges(state, next).length > 0) return (await isStopped(watched)) ? undefined : next;
      // A new folder holds nothing of the plan yet, but may soon.
      watchers.add(next.inputs.folders);
      if (await Promise.race([stopped, woken])) return undefined;
    }
  } finally {
    clearInterval(timer);
    watchers.close();
  }
}

/** The state once it holds still: a file that an editor has emptied and not yet written is no state to judge. */
async function settle(watched: Watched, before: State): Promise<State> {
  let state = await readState(watched, before);
  for (let last = before; listChanges(last, state).length > 0; ) {
    await sleep(SETTLING_MILLISECONDS);
    last = state;
    state = await readState(watched, last);
  }
  return state;
}

async function isStopped({ stop }: Watched): Promise<boolean> {
  return Promise.race([stop.then(() => true), new Promise<false>((resolve) => setImmediate(resolve, false))]);
}

function listChanges(before: State, after: State): string[] {
  const files = new Set([...before.files.keys(), ...after.files.keys()]);
  return [...files].filter((file) => (before.files.get(file) ?? GONE) !== (after.files.get(file) ?? GONE));
}

function describeChange(before: State, after: State, { cwd }: Io): string {
  const changes = listChanges(before, after).map((file) => {
    const shown = showText(showPath(file, cwd));
    if ((after.files.get(file) ?? GONE) === GONE) return `${shown} is gone`;
    return (before.files.get(file) ?? GONE) === GONE ? `${shown} is new` : `${shown} changed`;
  });
  return `${shorten(changes)}.\n`;
}

function announce({ files }: PlanInputs, io: Io): void {
  const names = files.filter((file) => readStamp(file) !== GONE).map((file) => showText(showPath(file, io.cwd)));
  io.stderr.write(`Watching ${names.length === 0 ? 'for the plan' : shorten(names)}. Ctrl-C ends it.\n`);
}

function shorten(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${count(rest, 'more file')}` : names.join(', ');
}
