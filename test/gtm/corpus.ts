import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/gtm');

/** Machines that have real exports of other people. */
export const HAS_CORPUS = existsSync(FOLDER);

/** The name of each file and its text; on other machines one case to be skipped, because a suite without tests fails. */
export function readCorpus(): [name: string, text: string][] {
  if (!HAS_CORPUS) return [['a real export', '"gaawe"']];
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]);
}
