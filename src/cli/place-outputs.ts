import { existsSync } from 'node:fs';
import path from 'node:path';
import { isFile, type OutputRequest } from '../generate/generate.js';
import { folderOf } from './find-plan.js';
import type { Io } from './io.js';

/** Where outputs go. */
export interface OutputPlaces {
  /** With `out` relative to `folder`. */
  readonly requests: readonly OutputRequest[];
  readonly folder: string;
  /** Nothing outside it is written. */
  readonly base: string;
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
  if (out === undefined) {
    const folder = folderOf(plan, io);
    return { requests, folder, base: findProject(folder) };
  }
  const folder = path.resolve(io.cwd, out);
  const single = requests.length === 1;
  const placed = requests.map((request) => ({ ...request, out: rebase(request, single) }));
  return { requests: placed, folder, base: folder };
}

function rebase({ name, out }: OutputRequest, single: boolean): string {
  // A name is data: it is never more than one folder.
  const folder = single ? '.' : name.replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+/, '_');
  return isFile(out) ? path.posix.join(folder, path.posix.basename(out)) : folder;
}

/** The nearest folder at or above that holds a repository or a package; else the folder itself. */
function findProject(folder: string): string {
  for (let current = folder; ; current = path.dirname(current)) {
    if (existsSync(path.join(current, '.git')) || existsSync(path.join(current, 'package.json'))) return current;
    if (path.dirname(current) === current) return folder;
  }
}
