import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { showText } from '../report/show-text.js';
import { splitRevision } from '../source/files.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { showPath } from './show-path.js';

/** What a plan is called that needs no naming. The first is what `init` creates. */
export const PLAN_NAMES = ['measureplan.yaml', 'measureplan.yml'] as const;

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
  io.stderr.write(`Reading ${showText(shown.join(', '))}\n`);
  return shown;
}

/** Exactly one plan, for commands that can work on no more. */
export function findPlan(word: string | undefined, io: Io): string {
  const plans = findPlans(word === undefined ? [] : [word], io);
  if (plans.length === 1) return plans[0] as string;
  throw new Failure(`There are ${plans.length} plans here: ${plans.join(', ')}.`, 'Name one of them with --plan.');
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
  const named = PLAN_NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file));
  if (named !== undefined) return [named];
  const plans = path.join(folder, 'plans');
  return [...yamlFiles(plans), ...(path.basename(folder) === 'plans' ? yamlFiles(folder) : [])];
}

function yamlFiles(folder: string): string[] {
  const names = listNames(folder).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => path.join(folder, name));
}

// What is no folder, or may not be read, holds no plan for this user.
function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

// What cannot be looked at is no folder; opening it says why.
function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/** The real folder of a plan on disk, which outputs are relative to. A plan in git has none. */
export function folderOf(plan: string, io: Io): string {
  const file = path.resolve(io.cwd, plan);
  if (existsSync(file) || !splitRevision(plan)) return realpathSync(path.dirname(file));
  throw new Failure('Outputs are generated from a plan on disk.', 'Check the revision out, or name --out.');
}
