import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import type { OutputRequest } from '../generate/generate.js';
import type { EarlierPlan, TargetInputs } from '../generate/target.js';
import type { Plan } from '../plan/model.js';
import { readPlan } from '../plan/read-plan.js';
import { openPlan, splitRevision } from '../source/files.js';
import { ReadError } from '../source/read-error.js';
import { Failure } from './failure.js';
import { folderOf } from './find-plan.js';
import type { Io } from './io.js';
import { findProject } from './place-outputs.js';
import { isInside } from './show-path.js';

/** Where the options of an output look: relative to the plan's folder, and nowhere outside its project. */
interface Place {
  readonly plan: Plan;
  /** Path of the plan's root file. */
  readonly file: string;
  readonly folder: string;
  readonly project: string;
}

/** Reads what options of outputs name: an earlier plan, a folder of templates, a logo. */
export async function readInputs(
  requests: readonly OutputRequest[],
  plan: Plan,
  file: string,
  io: Io,
): Promise<{ requests: readonly OutputRequest[]; diagnostics: readonly Diagnostic[] }> {
  if (!requests.some(hasInputs)) return { requests, diagnostics: [] };
  const folder = folderOf(file, io);
  const place = { plan, file, folder, project: findProject(folder) };
  const diagnostics: Diagnostic[] = [];
  const ready: OutputRequest[] = [];
  for (const request of requests) ready.push({ ...request, inputs: await readAll(request, place, diagnostics) });
  return { requests: ready, diagnostics };
}

function hasInputs({ target, options }: OutputRequest): boolean {
  return (target.reads ?? []).some((name) => typeof options[name] === 'string');
}

async function readAll(request: OutputRequest, place: Place, diagnostics: Diagnostic[]): Promise<TargetInputs> {
  const inputs: { -readonly [Name in keyof TargetInputs]: TargetInputs[Name] } = {};
  const read = async (name: keyof TargetInputs, input: string) => {
    if (name === 'since') inputs.since = await readEarlier(input, place);
    else if (name === 'templates') inputs.templates = await readTemplates(input, place);
    else inputs.logo = await readFile(input, place);
  };
  for (const name of request.target.reads ?? []) {
    const input = Object.hasOwn(request.options, name) ? request.options[name] : undefined;
    if (typeof input !== 'string') continue;
    try {
      await read(name, input);
    } catch (error) {
      diagnostics.push(explainInput(error, name, request));
    }
  }
  return inputs;
}

function explainInput(error: unknown, name: string, request: OutputRequest): Diagnostic {
  if (!(error instanceof ReadError || error instanceof Failure)) throw error;
  const { source, path: at } = request.location;
  return {
    code: 'generate-input',
    severity: 'error',
    message: `Output "${request.name}" cannot read its ${JSON.stringify(name)}: ${error.message}`,
    help: isMissing(error) ? 'Write a path relative to the plan.' : (error.help ?? 'Check the path.'),
    location: { source, path: [...at, name] },
  };
}

function isMissing(error: Error): boolean {
  return error instanceof ReadError && error.problem === 'missing';
}

async function readEarlier(input: string, place: Place): Promise<EarlierPlan> {
  const { diff } = await import('../diff/diff.js');
  const { plan, diagnostics } = await readPlan(nameEarlier(input, place), { cwd: place.folder });
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  if (!plan || fault) {
    throw new Failure(`"${input}" is no sound plan. ${fault?.message ?? ''}`.trim(), 'Name a version that lints.');
  }
  const changes = diff(plan, place.plan).changes.map(({ kind, subject, impact, message }) => ({
    kind,
    subject,
    impact,
    message,
  }));
  return { version: plan.version, changes };
}

/** A path, `ref:path`, or a git ref, at which the plan has the same path. */
function nameEarlier(input: string, place: Place): string {
  // A file wins over a revision of the same spelling: `x:../../../plan.yaml` may be a file outside.
  if (statSync(path.resolve(place.folder, input), { throwIfNoEntry: false })?.isFile()) return relate(input, place);
  if (splitRevision(input)) return input;
  if (/\.ya?ml$/i.test(input)) return relate(input, place);
  if (/^[\w][\w./^~@{}+-]*$/.test(input)) return `${input}:./${path.basename(place.file)}`;
  throw new Failure(`"${input}" is neither a plan nor a revision.`, 'Name a file, a tag, or "ref:path".');
}

/** The templates of a folder, not of folders in it. */
async function readTemplates(input: string, place: Place): Promise<ReadonlyMap<string, string>> {
  if (/[*?[\]{}]/.test(input)) throw new Failure(`"${input}" is a pattern, not a folder.`, 'Name one folder.');
  const { files, path: folder } = await openInput(input, place);
  const paths = await files.list(`${folder}/*.hbs`);
  if (paths.length === 0) throw new Failure(`There are no templates, "*.hbs", in "${input}".`, 'Name another folder.');
  const decoder = new TextDecoder('utf-8');
  const read = paths.map(
    async (each): Promise<[string, string]> => [
      path.posix.basename(each),
      decoder.decode(await files.read(each)).replaceAll('\r\n', '\n'),
    ],
  );
  return new Map(await Promise.all(read));
}

async function readFile(input: string, place: Place): Promise<Uint8Array> {
  const { files, path: file } = await openInput(input, place);
  return files.read(file);
}

/** The files of the project, out of which no link leads, and the path of the input among them. */
async function openInput(input: string, place: Place) {
  const relative = path.relative(place.project, path.resolve(place.folder, relate(input, place)));
  const { files } = await openPlan(path.join(place.project, 'package.json'), place.project);
  return { files, path: relative.split(path.sep).join('/') };
}

/** The input itself, when it is a path inside the project. */
function relate(input: string, { folder, project }: Place): string {
  const isRelative = !path.isAbsolute(input) && !path.win32.isAbsolute(input) && !input.includes('\\');
  const full = path.resolve(folder, input);
  const real = existsSync(full) ? realpathSync(full) : full;
  if (isRelative && isInside(full, project) && isInside(real, realpathSync(project))) return input;
  throw new Failure(
    `"${input}" is not a path inside the project.`,
    'Write a path relative to the plan, with "/", that stays in the project.',
  );
}
