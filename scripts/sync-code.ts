import { deriveIndexes } from './derive-indexes.js';
import { COMPANIONS, deriveRuntime } from './derive-runtime.js';
import { deriveStructures } from './derive-structure.js';
import { writeDerived } from './write-derived.js';

/** Derives code: folder indexes, the structure that the reader checks by, and the run-time pieces of generated code. */
export function main(args: readonly string[]): number {
  const files = new Map([
    ...deriveIndexes(process.cwd()),
    ['src/plan/structures.json', `${JSON.stringify(deriveStructures(), null, 1)}\n`],
    ['src/generate/targets/typescript/runtime-pieces.json', deriveRuntime(process.cwd())],
    ['src/generate/targets/typescript/validator/runtime-pieces.json', deriveRuntime(process.cwd(), COMPANIONS)],
  ]);
  return writeDerived(files, args.includes('--check'));
}
