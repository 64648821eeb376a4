import type { Diagnostic } from '../diagnostic.js';
import { editPlan, openPlan } from '../source/files.js';
import type { Source } from '../source/source.js';
import { buildPlan } from './build/build-plan.js';
import type { Plan } from './model.js';
import { type FileResult, readFile } from './read-file.js';
import { readIncludes } from './read-includes.js';
import { sortByPlace } from './sort-by-place.js';

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
