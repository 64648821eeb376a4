import path from 'node:path';

/** A file as a user knows it: relative to the working folder, with `/`. */
export function showPath(file: string, cwd: string): string {
  return path.relative(cwd, file).split(path.sep).join('/') || '.';
}

/** Whether a path is the folder itself or below it, by its spelling. */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
