import { diffDocs } from '../src/diff/changes-page.js';
import { driftDocs } from '../src/drift/drift-docs.js';
import { lintDocs } from '../src/lint/lint-docs.js';
import { deriveReadme } from './derive-readme.js';
import { deriveTransports } from './derive-transports.js';

/** Path → content of every page that is derived from metadata. */
export async function deriveDocs(): Promise<Map<string, string>> {
  return new Map([
    ...lintDocs(),
    ...diffDocs(),
    ...driftDocs(),
    ['README.md', await deriveReadme()],
    deriveTransports(),
  ]);
}
