import type { Diagnostic } from '../diagnostic.js';
import type { Plan } from '../plan/model.js';
import { checkTarget, hasError, type OutputRequest, readContext } from './generate.js';
import type { MergeRequest, MergeResult } from './merge.js';

/** Makes one output as part of a file that is there. Its target must have `merge`. Checked like every output. */
export async function mergeOutput(plan: Plan, output: OutputRequest, into: MergeRequest): Promise<MergeResult> {
  const diagnostics: Diagnostic[] = [];
  const context = readContext(plan, output, diagnostics);
  if (context) diagnostics.push(...checkTarget(output, context));
  if (!context || hasError(diagnostics)) return { entities: [], diagnostics };
  const result = await output.target.merge?.(context, into);
  if (!result) throw new Error(`The target ${output.target.id} cannot merge.`);
  return { ...result, diagnostics: [...diagnostics, ...result.diagnostics] };
}
