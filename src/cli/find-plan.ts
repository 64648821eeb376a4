import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { splitRevision } from '../source/files.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';

const NAMES = ['measureplan.yaml', 'measureplan.yml'];

/**
 * The plans that a command is about, as paths relative to the working folder: those named (a folder stands
 * for the plans in it), else those of the working folder or the nearest folder above; it says which.
 */
export function findPlans(words: readonly string[], io: Io): string[] {
  if (words.length > 0) return words.flatMap((word) => expandWord(word, io));
  const found = searchUp(io.cwd);
  if (found.length === 0) {
    throw new Failure(
      'There is no plan here: no measureplan.yaml and no plans/*.yaml, in this folder or above.',
      'Create one with "measureplan init", or name the file.',
    );
  }
  const shown = found.map((file) => showPath(file, io.cwd));
  io.stderr.write(`Reading ${shown.join(', ')}\n`);
  return shown;
}

/** Exactly one plan, for commands that can work on no more. */
export function findPlan(word: string | undefined, io: Io): string {
  const plans = findPlans(word === undefined ? [] : [word], io);
  if (plans.length === 1) return plans[0] as string;
  throw new Failure(`There are ${plans.length} plans here: ${plans.join(', ')}.`, 'Name the one that you mean.');
}

function expandWord(word: string, io: Io): string[] {
  const full = path.resolve(io.cwd, word);
  if (!isFolder(full)) return [word];
  const found = plansIn(full);
  if (found.length > 0) return found.map((file) => showPath(file, io.cwd));
  throw new Failure(`There is no plan in the folder "${word}".`, 'Name the plan file in it.');
}

function searchUp(folder: string): string[] {
  const found = plansIn(folder);
  const parent = path.dirname(folder);
  return found.length > 0 || parent === folder ? found : searchUp(parent);
}

function plansIn(folder: string): string[] {
  const named = NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file));
  if (named !== undefined) return [named];
  const plans = path.join(folder, 'plans');
  return [...yamlFiles(plans), ...(path.basename(folder) === 'plans' ? yamlFiles(folder) : [])];
}

function yamlFiles(folder: string): string[] {
  if (!isFolder(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => path.join(folder, name));
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function showPath(file: string, cwd: string): string {
  return path.relative(cwd, file).split(path.sep).join('/');
}

/** The folder of a plan on disk, which outputs are relative to. A plan in git has none. */
export function folderOf(plan: string, io: Io): string {
  const file = path.resolve(io.cwd, plan);
  if (!existsSync(file) && splitRevision(plan)) {
    throw new Failure('Outputs are generated from a plan on disk.', 'Check the revision out, or name --out.');
  }
  return path.dirname(file);
}
