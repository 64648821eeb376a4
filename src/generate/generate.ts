import { posix } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import type { Plan } from '../plan/model.js';
import type { Location } from '../source/location.js';
import type { AnyTarget, GeneratedFile, TargetContext, TargetInputs } from './target.js';

/** One output to make: an entry of the plan's `generate`, or a target with its defaults. */
export interface OutputRequest {
  readonly name: string;
  readonly target: AnyTarget;
  /** Relative path with `/`; with an extension it is the one file itself, else a folder. */
  readonly out: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the plan asks for it; the plan itself when only the command line does. */
  readonly location: Location;
  /** What the options name outside the plan, where the target reads any. */
  readonly inputs?: TargetInputs;
}

export interface GeneratedOutput {
  readonly name: string;
  readonly target: string;
  /** Paths are relative to what `out` is relative to, with `/`. */
  readonly files: readonly GeneratedFile[];
}

export interface GenerateResult {
  /** Empty when there is an error: outputs are made together or not at all. */
  readonly outputs: readonly GeneratedOutput[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes outputs as data. Everything is checked before anything is made: options, what the targets cannot
 * express, and two outputs on one path.
 */
export async function generate(plan: Plan, requests: readonly OutputRequest[]): Promise<GenerateResult> {
  const diagnostics: Diagnostic[] = [];
  const ready: { request: OutputRequest; context: TargetContext<unknown> }[] = [];
  for (const request of requests) {
    const context = readContext(plan, request, diagnostics);
    if (context) ready.push({ request, context });
  }
  for (const { request, context } of ready) diagnostics.push(...checkTarget(request, context));
  if (hasError(diagnostics)) return { outputs: [], diagnostics };
  const outputs = await Promise.all(ready.map(({ request, context }) => makeOutput(request, context)));
  diagnostics.push(...findConflicts(outputs, requests));
  return { outputs: hasError(diagnostics) ? [] : outputs, diagnostics };
}

export function readContext(
  plan: Plan,
  request: OutputRequest,
  diagnostics: Diagnostic[],
): TargetContext<unknown> | undefined {
  const read = request.target.options.safeParse(request.options);
  const { out, inputs } = request;
  if (read.success) return { plan, options: read.data, out, ...(inputs && { inputs }) };
  const { source, path } = request.location;
  for (const issue of read.error.issues) {
    diagnostics.push({
      code: 'generate-options',
      severity: 'error',
      message: `Output "${request.name}": ${endSentence(issue.message)}`,
      help: `Run \`measureplan generate --help\` for the options of target "${request.target.id}".`,
      location: { source, path: [...path, ...(issue.path as (string | number)[])] },
    });
  }
  return undefined;
}

function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

export function checkTarget({ target }: OutputRequest, context: TargetContext<unknown>): Diagnostic[] {
  const findings = target.check?.(context) ?? [];
  return Array.from(findings, (finding) => ({ ...finding, code: target.id }));
}

async function makeOutput(request: OutputRequest, context: TargetContext<unknown>): Promise<GeneratedOutput> {
  const { name, target, out } = request;
  const files = await target.generate(context);
  return {
    name,
    target: target.id,
    files: files.map((file) => ({ path: placeFile(out, file), content: file.content })),
  };
}

/** Where a file goes. A path that would leave the output folder is a fault of the target, never written. */
function placeFile(out: string, { path, beside }: GeneratedFile): string {
  if (isFile(out)) return posix.normalize(beside === undefined ? out : placeBeside(out, beside, path));
  const inside = posix.normalize(path);
  if (posix.isAbsolute(inside) || inside === '..' || inside.startsWith('../')) {
    throw new Error(`A target made a path outside its folder: ${JSON.stringify(path)}`);
  }
  return posix.join(out, inside);
}

/** `src/tracking.js` with `validator` for a `.ts` is `src/tracking.validator.ts`; beside an `.mjs` it is an `.mts`. */
function placeBeside(out: string, part: string, path: string): string {
  const extension = posix.extname(out);
  const kind = /^\.[cm](?=[jt]s$)/.exec(extension)?.[0] ?? '.';
  return `${out.slice(0, -extension.length)}.${part}${posix.extname(path).replace('.', kind)}`;
}

/** An `out` with an extension names one file. */
export function isFile(out: string): boolean {
  return posix.extname(out) !== '';
}

function findConflicts(outputs: readonly GeneratedOutput[], requests: readonly OutputRequest[]): Diagnostic[] {
  const first = new Map<string, string>();
  const conflicts: Diagnostic[] = [];
  for (const [index, { name, files }] of outputs.entries()) {
    for (const { path } of files) {
      // Some file systems hold `A` and `a` to be one file.
      const key = path.toLowerCase();
      const other = first.get(key);
      if (other === undefined) first.set(key, name);
      else conflicts.push(describeConflict(path, other, requests[index] as OutputRequest));
    }
  }
  return conflicts;
}

function describeConflict(path: string, other: string, { name, location }: OutputRequest): Diagnostic {
  return {
    code: 'output-conflict',
    severity: 'error',
    message: `Outputs "${other}" and "${name}" both write "${path}".`,
    help: 'Give one of them another "out".',
    location,
  };
}

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
