import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { toNames } from '../plan/build/read-node.js';
import { openPlan, resolvePath } from '../source/files.js';
import { findNode } from '../source/location.js';
import { findPatternFolder, isDeep, isForeign, isPattern } from '../source/match-paths.js';
import { readYaml } from '../source/read-yaml.js';
import type { Source } from '../source/source.js';
import { BASELINE_NAME } from './find-baseline.js';

/** What a plan is made of, on disk. All paths are absolute. */
export interface PlanInputs {
  readonly files: readonly string[];
  /** Where files may appear that belong to it too. */
  readonly folders: readonly string[];
}

/** What a command reads beside the plan's own files: paths relative to the plan, which may name folders. */
export type ListMore = (root: Source) => readonly string[];

/** What lint reads beside the plan: modules with rules, and the baseline. */
export const listLintInputs: ListMore = (root) => [...toNames(findNode(root, ['lint', 'plugins'])), BASELINE_NAME];

/** What outputs read beside the plan: fields of theirs that name files or folders. */
export function listOutputInputs(fields: readonly string[]): ListMore {
  return (root) => {
    const outputs = findNode(root, ['generate']);
    if (outputs?.kind !== 'map') return [];
    return [...outputs.entries.keys()].flatMap((output) =>
      fields.flatMap((field) => toNames(findNode(root, ['generate', output, field]))),
    );
  };
}

/**
 * The files of a plan: the root, what its `include` matches today, and what `listMore` adds. When the root cannot be
 * read, as an editor may leave it for a moment, they are what they were.
 */
export async function findPlanInputs(
  plan: string,
  cwd: string,
  listMore: ListMore,
  before?: PlanInputs,
): Promise<PlanInputs> {
  const file = path.resolve(cwd, plan);
  const root = await readRoot(plan, cwd);
  if (!root?.tree) return before ?? { files: [file], folders: [path.dirname(file)] };
  const patterns = toNames(findNode(root, ['include']));
  const folder = path.dirname(file);
  const included = await listIncluded(plan, cwd, patterns);
  const more = listMore(root).map((name) => path.resolve(folder, name));
  const files = [file, ...[...included, ...more].flatMap((name) => withTarget(path.resolve(folder, name)))];
  const open = patterns.filter(isPattern).flatMap((pattern) => listFolders(folder, pattern));
  const folders = new Set([...withTarget(file), ...files].map((name) => path.dirname(name)));
  return { files: [...new Set([...withTarget(file), ...files])], folders: [...new Set([...folders, ...open])] };
}

async function readRoot(plan: string, cwd: string): Promise<Source | undefined> {
  try {
    const { files, path: name } = await openPlan(plan, cwd);
    return (await readYaml(name, await files.read(name))).source;
  } catch {
    // The run says what is wrong with it.
    return undefined;
  }
}

async function listIncluded(plan: string, cwd: string, patterns: readonly string[]): Promise<string[]> {
  const { files, path: name } = await openPlan(plan, cwd);
  const found: string[] = [];
  for (const pattern of patterns) {
    try {
      found.push(...(await files.list(resolvePath(name, pattern))));
    } catch {
      // The run says what is wrong with the pattern.
    }
  }
  return found;
}

/** A file, and what it leads to when it is a link: editors may write either. A folder stands for the files in it. */
function withTarget(file: string): string[] {
  try {
    if (statSync(file).isDirectory()) return readdirSync(file).map((name) => path.join(file, name));
    return [...new Set([file, realpathSync(file)])];
  } catch {
    return [file];
  }
}

/** The folders in which a pattern looks for files, as far as they are there. */
function listFolders(root: string, pattern: string): string[] {
  const start = path.join(root, findPatternFolder(pattern));
  return isDeep(pattern) ? [start, ...listBelow(start)] : [start];
}

function listBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const below = entries.filter((entry) => entry.isDirectory() && !isForeign(entry.name));
    return below.flatMap(({ name }) => [path.join(folder, name), ...listBelow(path.join(folder, name))]);
  } catch {
    return [];
  }
}
