import { deriveIndexes } from './derive-indexes.js';
import { deriveStructures } from './derive-structure.js';
import { writeDerived } from './write-derived.js';

/** Derives code: folder indexes, and the structure that the reader checks by. */
export function main(args: readonly string[]): number {
  const files = new Map([
    ...deriveIndexes(process.cwd()),
    ['src/plan/structures.json', `${JSON.stringify(deriveStructures(), null, 1)}\n`],
  ]);
  return writeDerived(files, args.includes('--check'));
}
