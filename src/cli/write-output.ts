import { closeSync, fchmodSync, fsyncSync, lstatSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { FileState } from '../report/reporter.js';
import { explainWriteError, isCode } from './explain-write-error.js';
import { Failure } from './failure.js';
import { isInside, showPath } from './show-path.js';
import { holdsText, writeText, writeWhole } from './text-in-parts.js';

/** A file to be. */
export interface OutputFile {
  /** Absolute. */
  readonly file: string;
  readonly content: string;
}

/** The same of what is no text. */
export interface BinaryFile {
  readonly file: string;
  readonly content: Uint8Array;
}

/** Where files may be written. */
export interface Bounds {
  /** Absolute. Nothing outside it is written, and no link below it is followed. */
  readonly base: string;
  /** What messages name files relative to. */
  readonly cwd: string;
}

/**
 * What the file on disk is to the content that it should have. A place that may not be written throws a
 * Failure, so that nothing is written when one of several files cannot be.
 */
export function compareFile({ file, content }: OutputFile, bounds: Bounds): FileState {
  try {
    checkPlace(file, bounds);
    return holdsText(file, content) ? 'same' : 'changed';
  } catch (error) {
    if (isCode(error, 'ENOENT')) return 'missing';
    throw explainWriteError(error, showPath(file, bounds.cwd));
  }
}

/**
 * Writes files together or not at all: each to a temporary file beside it, flushed; when all are there, they
 * are renamed. A reader, a full disk or a killed process sees the old file or the new one, whole. Everything
 * is synchronous, so that a signal waits until no temporary file is left.
 */
export function writeFiles(files: readonly (OutputFile | BinaryFile)[], bounds: Bounds): void {
  const staged: { temporary: string; file: string }[] = [];
  let current = '';
  try {
    for (const output of files) {
      current = output.file;
      checkPlace(current, bounds);
      mkdirSync(path.dirname(current), { recursive: true });
      staged.push({ temporary: stage(output, staged.length), file: current });
    }
    for (const { temporary, file } of staged) {
      current = file;
      renameSync(temporary, file);
    }
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw explainWriteError(error, showPath(current, bounds.cwd));
  }
}

/** Writes the content beside the file, and answers where. Of two runs at once, and of the files of one, each has its own name. */
function stage(output: OutputFile | BinaryFile, number: number, attempt = 0): string {
  const temporary = path.join(path.dirname(output.file), `.measureplan-${process.pid}-${number + attempt}.tmp`);
  let descriptor: number;
  try {
    // `wx`: what a killed run left, or a planted link of that name, is not written to.
    descriptor = openSync(temporary, 'wx');
  } catch (error) {
    if (!isCode(error, 'EEXIST') || attempt > 100) throw error;
    return stage(output, number, attempt + 1);
  }
  try {
    fill(descriptor, output);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return temporary;
}

function fill(descriptor: number, { file, content }: OutputFile | BinaryFile): void {
  try {
    const mode = lstatSync(file, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined) fchmodSync(descriptor, mode & 0o777);
    if (typeof content === 'string') writeText(descriptor, content);
    else writeWhole(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Throws a Failure where a file may not be written; says whether it is there. */
export function findState(file: string, bounds: Bounds): FileState {
  checkPlace(file, bounds);
  return lstatSync(file, { throwIfNoEntry: false }) ? 'changed' : 'missing';
}

/** Walks from the base to the file: folders that are no links, then a file or nothing. */
function checkPlace(file: string, { base, cwd }: Bounds): void {
  if (!isInside(file, base)) {
    throw new Failure(
      `"${showPath(file, cwd)}" is outside the folder that may be written.`,
      'Name another folder with --out.',
    );
  }
  let current = base;
  for (const step of path.relative(base, file).split(path.sep)) {
    current = path.join(current, step);
    const stats = lstatSync(current, { throwIfNoEntry: false });
    if (!stats) return;
    const shown = showPath(current, cwd);
    if (stats.isSymbolicLink()) {
      throw new Failure(`"${shown}" is a link, and links are not written through.`, 'Name the place that it leads to.');
    }
    if (current !== file) continue;
    if (stats.isDirectory()) throw new Failure(`"${shown}" is a folder, not a file.`, 'Remove it, or change "out".');
    if (!stats.isFile()) throw new Failure(`"${shown}" is not a regular file.`, 'Remove it, or change "out".');
  }
}
