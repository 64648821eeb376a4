import type { Diagnostic } from '../../../src/diagnostic.js';
import { lintPlan } from '../../../src/lint/lint-plan.js';
import { showFindings } from '../../support/show.js';
import { readValid } from '../lint-text.js';

/** What lint finds in a piece of a plan with a rule of its own, named `r` in one line above it; the piece starts on line 2. */
export function findWithRule(rule: string, plan: string): string[] {
  return showFindings(lintOwn(rule, plan));
}

export function lintOwn(rule: string, plan: string): Diagnostic[] {
  const metadata = 'summary: A summary., rationale: A rationale.';
  return lintPlan(readValid(`lint: { extends: [], custom: { r: { ${metadata}, ${rule} } } }\n${plan}`));
}
