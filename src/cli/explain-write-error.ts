import { Failure } from './failure.js';

/** Why a file cannot be written, and what to do, by the code of the operating system. */
const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['may not be written', 'Change the permissions of its folder, or name another with --out.'],
  EPERM: ['may not be written', 'Change the permissions of its folder, or name another with --out.'],
  EROFS: ['is on a disk that is read-only', 'Name another folder with --out.'],
  ENOSPC: ['cannot be written: the disk is full', 'Free some space and run again; nothing was changed.'],
  EDQUOT: ['cannot be written: the quota is used up', 'Free some space and run again; nothing was changed.'],
  ENOTDIR: ['cannot be written: a part of its path is a file', 'Remove that file, or change "out".'],
  EEXIST: ['cannot be written: a part of its path is a file', 'Remove that file, or change "out".'],
  ENAMETOOLONG: ['cannot be written: its name is too long', 'Change "out".'],
};

export function explainWriteError(error: unknown, shown: string): unknown {
  if (error instanceof Failure || !(error instanceof Error && 'code' in error)) return error;
  const code = String(error.code);
  const [reason, help] = REASONS[code] ?? [`cannot be written (${code})`, 'Check the path and the disk.'];
  return new Failure(`"${shown}" ${reason}.`, help);
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
