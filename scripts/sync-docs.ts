import { existsSync, readdirSync, rmSync } from 'node:fs';
import { deriveDocs } from './derive-docs.js';
import { writeDerived } from './write-derived.js';

const RULE_PAGES = 'docs/rules';

/** Derives the docs of rules and changes from their metadata and their executed examples. */
export async function main(args: readonly string[]): Promise<number> {
  const check = args.includes('--check');
  const docs = await deriveDocs();
  const orphans = findOrphans(docs);
  for (const file of orphans) {
    console.log(`${check ? 'orphan' : 'removed'}: ${file}`);
    if (!check) rmSync(file);
  }
  return Math.max(writeDerived(docs, check), check && orphans.length > 0 ? 1 : 0);
}

/** Pages of rules that are no more. */
function findOrphans(docs: ReadonlyMap<string, string>): string[] {
  if (!existsSync(RULE_PAGES)) return [];
  return readdirSync(RULE_PAGES)
    .map((name) => `${RULE_PAGES}/${name}`)
    .filter((file) => !docs.has(file));
}
