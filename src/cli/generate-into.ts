import path from 'node:path';
import { isFile, type OutputRequest } from '../generate/generate.js';
import { mergeOutput } from '../generate/merge-output.js';
import { requestOutputs } from '../generate/requests.js';
import { TARGETS } from '../generate/targets/index.js';
import type { Plan } from '../plan/model.js';
import type { FileState, FilesReport } from '../report/reporter.js';
import { openPlan, splitRevision } from '../source/files.js';
import { ReadError } from '../source/read-error.js';
import type { CommandInput, OptionDefinition } from './command.js';
import { Failure } from './failure.js';
import type { ExitCode, Io } from './io.js';
import { findBase } from './place-outputs.js';
import { heedSignals } from './process-io.js';
import { readInputs } from './read-inputs.js';
import { reportDiagnostics, reportFiles } from './report.js';
import { showPath } from './show-path.js';
import { compareFile, writeFiles } from './write-output.js';

export const intoOptions: readonly OptionDefinition[] = [
  {
    flags: '--into <file>',
    description: 'Put the output into a file that people work on too, and keep all that is theirs',
  },
  { flags: '--adopt', description: 'With --into: take over what has the name of something in the plan' },
  { flags: '--prune', description: 'With --into: remove what the plan dropped, unless something refers to it' },
];

type Mode = FilesReport['mode'];

/** Puts one output into a file; back to where it is, or where `--out` says. */
export async function generateInto(
  plan: Plan,
  planFile: string,
  { words, options }: CommandInput,
  mode: Mode,
  io: Io,
): Promise<ExitCode> {
  const into = options.into as string;
  const output = findOutput(plan, words);
  const { requests, diagnostics: unread } = await readInputs([output], plan, planFile, io);
  const bytes = await readInto(into, io);
  const [adopt, prune] = [options.adopt === true, options.prune === true];
  const request = { name: showInput(into, io), bytes, adopt, prune };
  const { content, entities, diagnostics: found } = await mergeOutput(plan, requests[0] ?? output, request);
  const report = { diagnostics: [...unread, ...found], plans: [planFile] };
  if (content === undefined) return reportDiagnostics(report, options.format, io);
  const file = placeFile(into, options.out as string | undefined, io);
  const state = await save(file, content, mode, io);
  const files = [{ path: showPath(file, io.cwd), output: output.name, state, entities }];
  const command = ['measureplan generate', output.name, '--into', into, ...(prune ? ['--prune'] : [])].join(' ');
  return reportFiles({ ...report, files, mode, command }, options.format, io);
}

/** The output that is asked for: without a name, the only one of the plan that can be put into a file. */
function findOutput(plan: Plan, words: readonly string[]): OutputRequest {
  const able = TARGETS.filter(({ merge }) => merge).map(({ id }) => id);
  const own = [...plan.outputs.values()].filter(({ target }) => able.includes(target)).map(({ name }) => name);
  const possible = own.length > 0 ? own : able;
  const names = words.length > 0 ? words : possible;
  const choice = possible.length === 1 ? `"${possible[0]}" alone` : `one of ${possible.join(', ')}`;
  if (names.length !== 1) throw new Failure('--into takes one output.', `Name ${choice}.`);
  const [output] = requestOutputs(plan, names).requests;
  if (output?.target.merge) return output;
  throw new Failure(`"${names[0]}" cannot be put into a file.`, `Name an output of target ${able.join(' or ')}.`);
}

async function readInto(into: string, io: Io): Promise<Uint8Array> {
  try {
    const { files, path: file } = await openPlan(into, io.cwd);
    return await files.read(file);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (error.problem === 'directory') throw new Failure(error.message, 'Name the file in it.');
    if (error.problem === 'missing') {
      throw new Failure(error.message, 'Check the path, or generate a new file without --into.');
    }
    throw error;
  }
}

function showInput(into: string, io: Io): string {
  return splitRevision(into) ? into : showPath(path.resolve(io.cwd, into), io.cwd);
}

function placeFile(into: string, out: string | undefined, io: Io): string {
  if (out === undefined) {
    if (!splitRevision(into)) return path.resolve(io.cwd, into);
    throw new Failure(`"${into}" is in git, where nothing is written.`, 'Name a file with --out.');
  }
  const name = path.posix.basename(splitRevision(into)?.path ?? into.replaceAll('\\', '/'));
  return path.resolve(io.cwd, isFile(out) ? out : path.join(out, name));
}

async function save(file: string, content: string, mode: Mode, io: Io): Promise<FileState> {
  const bounds = { base: findBase(path.dirname(file), io.cwd), cwd: io.cwd };
  const state = compareFile({ file, content }, bounds);
  if (mode === 'write' && state !== 'same') {
    await heedSignals();
    writeFiles([{ file, content }], bounds);
  }
  return state;
}
