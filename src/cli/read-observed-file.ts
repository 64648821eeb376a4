import type { Diagnostic } from '../diagnostic.js';
import type { Observed } from '../diff/observed/observed.js';
import { readObserved } from '../diff/observed/read-observed.js';
import { openPlan } from '../source/files.js';
import { readYaml } from '../source/read-yaml.js';
import type { Io } from './io.js';

/** The counts of a JSON or YAML file, or what is wrong with it. Throws a ReadError when it cannot be opened. */
export async function readObservedFile(
  file: string,
  io: Io,
): Promise<{ observed?: Observed; diagnostics: readonly Diagnostic[] }> {
  const open = await openPlan(file, io.cwd);
  const { source, diagnostics } = await readYaml(open.files.describe(open.path), await open.files.read(open.path));
  return diagnostics.length > 0 ? { diagnostics } : readObserved(source);
}
