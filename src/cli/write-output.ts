import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.js';

/** What a file on disk is to the content that it should have. */
export type FileState = 'missing' | 'changed' | 'same';

/** Compares without writing. A path that cannot be read as a file throws a Failure. */
export function compareFile(file: string, content: string): { state: FileState; current: string } {
  try {
    const current = readFileSync(file, 'utf8');
    return { state: current === content ? 'same' : 'changed', current };
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return { state: 'missing', current: '' };
    throw explain(error, file);
  }
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed, then renamed. `base` is the
 * folder that it must stay in; links may not lead out of it, and a link is never written through.
 * Everything is synchronous, so that a signal waits until no temporary file is left.
 */
export function writeFile(file: string, content: string, base: string): void {
  try {
    stayInside(file, base);
    mkdirSync(path.dirname(file), { recursive: true });
    refuseLink(file);
    replaceFile(file, content);
  } catch (error) {
    throw explain(error, file);
  }
}

function replaceFile(file: string, content: string): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeWhole(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeWhole(file: string, content: string): void {
  // `wx`: a leftover or a planted link of that name is not written through.
  const descriptor = openSync(file, 'wx');
  try {
    const bytes = Buffer.from(content);
    for (let from = 0; from < bytes.length; ) from += writeSync(descriptor, bytes, from);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The nearest folder that exists must really be in the base, whatever links its path goes through. */
function stayInside(file: string, base: string): void {
  const root = realpathSync(nearestExisting(base));
  const folder = realpathSync(nearestExisting(path.dirname(file)));
  const within = path.relative(root, folder);
  const wanted = path.relative(base, file);
  if (!leads(within) && !leads(wanted)) return;
  // The base itself may not exist yet: then its nearest folder is above it, and that is where it will be made.
  throw new Failure(
    `"${file}" is outside the folder that may be written, "${base}".`,
    'Change "out", or use --out to name another folder.',
  );
}

const leads = (relative: string) =>
  relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);

function nearestExisting(folder: string): string {
  const exists = lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
  return exists ? folder : nearestExisting(path.dirname(folder));
}

function refuseLink(file: string): void {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink())
    throw new Failure(`"${file}" is a link; it is not written through.`, 'Remove the link, or choose another "out".');
  if (stats?.isDirectory()) throw new Failure(`"${file}" is a folder.`, 'Remove it, or choose another "out".');
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
};

function explain(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (error instanceof Failure || code === undefined) return error;
  return new Failure(
    `"${file}" cannot be written: ${REASONS[code] ?? code}.`,
    'Nothing was changed there. Fix it and run again.',
  );
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
