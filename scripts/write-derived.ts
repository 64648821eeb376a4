import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes derived files (path → content) that are missing or differ; with `check` it writes nothing.
 * Returns the exit code: 1 when `check` found something stale.
 */
export function writeDerived(files: ReadonlyMap<string, string>, check: boolean): number {
  const stale = [...files].filter(([file, content]) => !isFresh(file, content));
  for (const [file, content] of stale) {
    console.log(`${check ? 'stale' : 'written'}: ${file}`);
    if (check) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  if (check && stale.length > 0) console.log('Run `npm run sync` and commit what it writes.');
  return check && stale.length > 0 ? 1 : 0;
}

function isFresh(file: string, content: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === content;
}
