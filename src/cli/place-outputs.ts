import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import { isFile, type OutputRequest } from '../generate/generate.js';
import { folderOf } from './find-plan.js';
import type { Io } from './io.js';
import { isInside } from './show-path.js';

/** Where outputs go. */
export interface OutputPlaces {
  /** With `out` relative to `folder`. */
  readonly requests: readonly OutputRequest[];
  readonly folder: string;
  /** Nothing outside it is written, and no link below it is followed. */
  readonly base: string;
  /** Outputs that the plan places where none may be. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Without `--out`, `out` is relative to the plan's folder and stays in its project. With it, one output goes
 * straight into that folder, several into folders by their names.
 */
export function placeOutputs(
  requests: readonly OutputRequest[],
  plan: string,
  out: string | undefined,
  io: Io,
): OutputPlaces {
  if (out !== undefined) return placeBelow(path.resolve(io.cwd, out), requests, io);
  const folder = folderOf(plan, io);
  const base = findProject(folder);
  const diagnostics = requests.flatMap((request) => checkPlace(request, folder, base));
  return { requests, folder, base, diagnostics };
}

function placeBelow(folder: string, requests: readonly OutputRequest[], io: Io): OutputPlaces {
  const single = requests.length === 1;
  const placed = requests.map((request) => ({ ...request, out: rebase(request, single) }));
  return { requests: placed, folder, base: findBase(folder, io.cwd), diagnostics: [] };
}

/**
 * How far links are trusted on the way to a folder that the command line names: the working folder, or the
 * folder above it. A repository may hold a link of a harmless name.
 */
export function findBase(folder: string, cwd: string): string {
  return isInside(folder, cwd) ? cwd : path.dirname(folder);
}

function rebase({ name, out }: OutputRequest, single: boolean): string {
  // A name is data: it is one folder, never more, and never a file.
  const folder = single ? '.' : name.replace(/[^\p{L}\p{N}_-]/gu, '_');
  return isFile(out) ? path.posix.join(folder, path.posix.basename(out)) : folder;
}

function checkPlace({ name, out, location }: OutputRequest, folder: string, base: string): Diagnostic[] {
  const isRelative = !path.isAbsolute(out) && !path.win32.isAbsolute(out);
  const isBelow = isInside(path.resolve(folder, out), base) && !out.includes('\\');
  if (isRelative && isBelow) return [];
  return [
    {
      code: 'output-path',
      severity: 'error',
      message: `Output "${name}" goes to "${out}", which is not a path inside the project.`,
      help: 'Write a path relative to the plan, with "/", or name another folder with --out.',
      location: { source: location.source, path: [...location.path, 'out'] },
    },
  ];
}

/** The nearest folder at or above that holds a repository or a package; else the folder itself. */
export function findProject(folder: string): string {
  for (let current = folder; ; current = path.dirname(current)) {
    if (existsSync(path.join(current, '.git')) || existsSync(path.join(current, 'package.json'))) return current;
    if (path.dirname(current) === current) return folder;
  }
}
