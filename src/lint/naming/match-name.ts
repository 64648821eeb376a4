import type { CompiledConvention } from './convention.js';
import { explainMismatch, type Mismatch } from './explain-mismatch.js';
import { followsSteps } from './follow-steps.js';
import { readLexemes } from './lexemes.js';

/** Does the name follow the format? In time linear in the name, whatever the name. */
export function findMismatch(name: string, convention: CompiledConvention): Mismatch | undefined {
  const { steps, joiner = '' } = convention;
  if (steps.length === 0) return undefined;
  const lexemes = readLexemes(name, convention);
  return followsSteps(steps, lexemes) ? undefined : explainMismatch(steps, { lexemes, joiner });
}
