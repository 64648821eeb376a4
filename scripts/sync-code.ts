import { deriveIndexes } from './derive-indexes.js';
import { derivePlanSchema } from './derive-json-schema.js';
import { deriveStructures } from './derive-structure.js';
import { writeDerived } from './write-derived.js';

/** Derives code and schemas: folder indexes, the structure that the reader checks by, the JSON Schema for editors. */
export function main(args: readonly string[]): number {
  const files = new Map([
    ...deriveIndexes(process.cwd()),
    ['src/plan/structures.json', `${JSON.stringify(deriveStructures(), null, 1)}\n`],
    ['schema/plan.schema.json', `${JSON.stringify(derivePlanSchema(), null, 2)}\n`],
  ]);
  return writeDerived(files, args.includes('--check'));
}
