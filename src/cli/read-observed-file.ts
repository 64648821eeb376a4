import type { Diagnostic } from '../diagnostic.js';
import type { Observed } from '../diff/observed/observed.js';
import { readObserved } from '../diff/observed/read-observed.js';
import { openPlan } from '../source/files.js';
import { readYaml } from '../source/read-yaml.js';
import type { OptionDefinition } from './command.js';
import type { Io } from './io.js';

export const observedOption: OptionDefinition = {
  flags: '--observed <file>',
  description: 'Counts of real data (JSON), which lower or raise verdicts',
};

/** The counts of the JSON or YAML file that `--observed` names, or what is wrong with it; nothing without the option. */
export async function readObservedFile(
  file: unknown,
  io: Io,
): Promise<{ observed?: Observed; diagnostics: readonly Diagnostic[] }> {
  if (typeof file !== 'string') return { diagnostics: [] };
  const open = await openPlan(file, io.cwd);
  const { source, diagnostics } = await readYaml(open.files.describe(open.path), await open.files.read(open.path));
  return diagnostics.length > 0 ? { diagnostics } : readObserved(source);
}
