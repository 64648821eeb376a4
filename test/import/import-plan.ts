import { lintFile } from '../../src/cli/lint-file.js';
import { type ImportedContainer, importContainer } from '../../src/import/gtm/import-container.js';
import type { Plan } from '../../src/plan/model.js';
import { readContainer } from '../drift/containers.js';
import { showFindings } from '../support/show.js';

/** What lint says of an imported plan because only a person knows it. */
export const TODO: ReadonlySet<string> = new Set([
  ...['event-description', 'event-goal', 'event-owner', 'event-question', 'event-stage', 'tier-known'],
  ...['destination-consent', 'pii-declared', 'pii-free-text'],
]);

export interface ImportedPlan {
  readonly imported: ImportedContainer;
  readonly plan: Plan;
  /** Of everything that reading and lint find in it. */
  readonly codes: ReadonlySet<string>;
}

/** Imports a container, then reads and lints the plan as the command line would; `complete` is what a person adds. */
export async function importPlan(text: string, complete = (plan: string) => plan): Promise<ImportedPlan> {
  const { source, file } = readContainer('export.json', text);
  const imported = await importContainer(source, file);
  const edited = new Map([['plan.yaml', complete(imported.text ?? '')]]);
  const io = { env: { SOURCE_DATE_EPOCH: '1767225600' } };
  const { plan, diagnostics } = await lintFile({ file: 'plan.yaml', cwd: '/', edited }, io);
  const syntax = diagnostics.filter(({ code }) => code === 'syntax' || code === 'schema' || code === 'reference');
  if (!plan || syntax.length > 0) throw new Error(showFindings(diagnostics).join('\n'));
  return { imported, plan, codes: new Set(diagnostics.map(({ code }) => code)) };
}
