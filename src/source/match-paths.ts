import { ReadError } from './read-error.js';

/** Each wildcard multiplies the ways in which a name can match; nobody needs more. */
const MOST_WILDCARDS = 6;

/** Whether a path has wildcards: `*`, `?`, `[abc]` or `{a,b}`. */
export function isPattern(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

/** The folder below which every match of a pattern lies; '' for the root folder. */
export function findPatternFolder(pattern: string): string {
  const folders = pattern.split('/').slice(0, -1);
  const firstWild = folders.findIndex(isPattern);
  return (firstWild < 0 ? folders : folders.slice(0, firstWild)).join('/');
}

/** Whether a pattern reaches into folders below its own: it has wildcards before its last part. */
export function isDeep(pattern: string): boolean {
  return pattern.split('/').slice(0, -1).some(isPattern);
}

/** Folders that hold other people's files, which a wildcard never means. */
export function isForeign(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}

/** The paths that a pattern matches, sorted. Hidden files match only where the pattern writes the dot. */
export async function matchPaths(pattern: string, paths: Iterable<string>): Promise<string[]> {
  const wildcards = pattern.match(/\*+|[?[{]/g)?.length ?? 0;
  if (wildcards > MOST_WILDCARDS) {
    throw new ReadError(
      'bad-pattern',
      `The pattern "${pattern}" has ${wildcards} wildcards; ${MOST_WILDCARDS} are the most.`,
      'Split it into several patterns.',
    );
  }
  // Loaded late: most plans are one file.
  const { default: picomatch } = await import('picomatch');
  const matches = picomatch(pattern, { nonegate: true, noextglob: true, strictSlashes: true });
  return [...paths].filter((path) => matches(path)).sort();
}
