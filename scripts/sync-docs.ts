import { existsSync, readdirSync, rmSync } from 'node:fs';
import { deriveDocs } from './derive-docs.js';
import { deriveJsonSchemas } from './derive-json-schema.js';
import { writeDerived } from './write-derived.js';

const RULE_PAGES = 'docs/rules';

/**
 * Derives what shows the rules, changes and targets themselves: the docs, from their metadata and executed
 * examples, and the JSON Schema for editors. Runs after sync-code, which writes the lists of them.
 */
export async function main(args: readonly string[]): Promise<number> {
  const check = args.includes('--check');
  const docs = await deriveDocs();
  const orphans = findOrphans(docs);
  for (const file of orphans) {
    console.log(`${check ? 'orphan' : 'removed'}: ${file}`);
    if (!check) rmSync(file);
  }
  const files = new Map([...docs, ...deriveJsonSchemas()]);
  return Math.max(writeDerived(files, check), check && orphans.length > 0 ? 1 : 0);
}

/** Pages of rules that are no more. */
function findOrphans(docs: ReadonlyMap<string, string>): string[] {
  if (!existsSync(RULE_PAGES)) return [];
  return readdirSync(RULE_PAGES)
    .map((name) => `${RULE_PAGES}/${name}`)
    .filter((file) => !docs.has(file));
}
