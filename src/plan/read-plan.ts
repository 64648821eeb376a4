import type { Diagnostic } from '../diagnostic.js';
import { editPlan, type OpenPlan, openPlan, type PlanFiles, resolvePath } from '../source/files.js';
import { findNode, type Location } from '../source/location.js';
import { ReadError } from '../source/read-error.js';
import { readYaml } from '../source/read-yaml.js';
import type { Source } from '../source/source.js';
import { buildPlan } from './build/build-plan.js';
import { fieldPiece, itemPieces, locationOf, type Piece, rootPiece } from './build/piece.js';
import { toText } from './build/read-node.js';
import { checkStructure } from './check/check-structure.js';
import type { Plan } from './model.js';
import { sortByPlace } from './sort-by-place.js';
import { STRUCTURES } from './structures.js';

export { sortByPlace } from './sort-by-place.js';

export interface ReadResult {
  /**
   * Absent when a file is no YAML or no map. Otherwise it is there even when something is wrong; what the
   * diagnostics refuse is absent in it.
   */
  readonly plan?: Plan;
  /** In the order of files and of their text. */
  readonly diagnostics: readonly Diagnostic[];
  /** The root file first, then the included ones by path. */
  readonly sources: readonly Source[];
}

export interface ReadOptions {
  /** Absolute working folder. */
  readonly cwd?: string;
  /** Texts that stand for those of files, by the names of their sources: a plan as it would be. */
  readonly edited?: ReadonlyMap<string, string>;
}

interface FileResult {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
  readonly broken: boolean;
}

/**
 * Reads a plan with its includes: `input` is a path, or `ref:path` in git; `cwd` is the absolute working
 * folder. Reports every fault of every file. Throws a ReadError when the root file cannot be opened.
 */
export async function readPlan(input: string, { cwd, edited }: ReadOptions = {}): Promise<ReadResult> {
  const opened = await openPlan(input, cwd ?? process.cwd());
  const open = edited ? editPlan(opened, edited) : opened;
  const root = await readFile(open.files, open.path, 'plan');
  const included = await readIncludes(open, root.source);
  const results: readonly FileResult[] = [root, ...included.files];
  const sources = [root.source, ...included.files.map(({ source }) => source)] as [Source, ...Source[]];
  const found = [...results.flatMap(({ diagnostics }) => diagnostics), ...included.diagnostics];
  const isReadable = root.source.tree?.kind === 'map' && !results.some(({ broken }) => broken);
  if (!isReadable) return { diagnostics: sortByPlace(found, sources), sources };
  const { plan, diagnostics } = buildPlan(sources);
  return { plan, diagnostics: sortByPlace([...found, ...diagnostics], sources), sources };
}

async function readFile(files: PlanFiles, path: string, kind: 'plan' | 'part'): Promise<FileResult> {
  const { source, diagnostics, broken } = await readYaml(files.describe(path), await files.read(path));
  if (kind === 'plan' && !source.tree && diagnostics.length === 0)
    return { source, diagnostics: [reportEmpty(source)], broken };
  const structural = checkStructure(source, STRUCTURES, kind);
  // What is missing may be in the part that could not be read.
  const certain = broken ? structural.filter(({ location }) => findNode(source, location.path)) : structural;
  return { source, diagnostics: [...diagnostics, ...certain], broken };
}

function reportEmpty(source: Source): Diagnostic {
  return {
    code: 'schema',
    severity: 'error',
    message: 'The plan is empty.',
    help: 'Start with a plan from "measureplan init".',
    location: { source, path: [] },
  };
}

interface Included {
  readonly files: FileResult[];
  readonly diagnostics: Diagnostic[];
}

async function readIncludes({ files, path }: OpenPlan, root: Source): Promise<Included> {
  const included: Included = { files: [], diagnostics: [] };
  const asked = new Map<string, Location>();
  for (const piece of includePieces(root)) {
    const location = locationOf(piece);
    await collectPaths(files, path, piece, asked, (message, help) => {
      included.diagnostics.push({ code: 'include', severity: 'error', message, help, location });
    });
  }
  for (const file of [...asked.keys()].sort()) {
    const result = await readIncluded(files, file, asked.get(file) as Location);
    if ('source' in result) included.files.push(result);
    else included.diagnostics.push(result);
  }
  return included;
}

function includePieces(source: Source): Piece[] {
  const include = source.tree && fieldPiece(rootPiece(source, source.tree), 'include');
  if (!include) return [];
  return include.node.kind === 'list' ? itemPieces(include) : [include];
}

type Complain = (message: string, help: string) => void;

async function collectPaths(
  files: PlanFiles,
  root: string,
  piece: Piece,
  asked: Map<string, Location>,
  complain: Complain,
): Promise<void> {
  const pattern = toText(piece.node);
  if (pattern === undefined) return;
  const found = await listFiles(files, root, pattern, complain);
  if (found?.length === 0) complain(`"${pattern}" matches no file.`, 'Check the pattern; it is relative to this file.');
  for (const file of found ?? []) {
    if (file === root) complain(`"${pattern}" includes the plan itself.`, 'Use a pattern that matches only the parts.');
    else if (asked.has(file)) complain(`"${file}" is included twice.`, 'Keep one of the two.');
    else asked.set(file, locationOf(piece));
  }
}

async function listFiles(
  files: PlanFiles,
  root: string,
  pattern: string,
  complain: Complain,
): Promise<readonly string[] | undefined> {
  try {
    return await files.list(resolvePath(root, pattern));
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    complain(error.message, error.help ?? 'Check the path.');
    return undefined;
  }
}

async function readIncluded(files: PlanFiles, file: string, location: Location): Promise<FileResult | Diagnostic> {
  try {
    return await readFile(files, file, 'part');
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return {
      code: 'include',
      severity: 'error',
      message: error.message,
      help: error.help ?? 'Check the path.',
      location,
    };
  }
}
