import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/gtm');

/** Real exports of other people, on machines that have them: the name of the file and its text. */
export function readCorpus(): [name: string, text: string][] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]);
}
