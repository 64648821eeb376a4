import type { Diagnostic } from '../diagnostic.js';
import type { PlanFiles } from '../source/files.js';
import { findNode } from '../source/location.js';
import { readYaml } from '../source/read-yaml.js';
import type { Source } from '../source/source.js';
import { checkStructure } from './check/check-structure.js';
import { STRUCTURES } from './structures.js';

/** One file of a plan, read and checked for itself. */
export interface FileResult {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
  readonly broken: boolean;
}

/** Throws a ReadError when the file cannot be opened. */
export async function readFile(files: PlanFiles, path: string, kind: 'plan' | 'part'): Promise<FileResult> {
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
