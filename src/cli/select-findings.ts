import type { Diagnostic } from '../diagnostic.js';
import { suggestName } from '../source/suggest.js';
import { EXPLAINED } from './explained.js';
import { Failure } from './failure.js';

/**
 * Only the findings of some rules. What could not be read stays: it has no rule, and nothing else can be trusted
 * where it is.
 */
export function selectRules(diagnostics: readonly Diagnostic[], text: string): Diagnostic[] {
  const wanted = new Set(
    text
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
  );
  for (const id of wanted) if (!EXPLAINED.has(id)) throw refuse(id);
  if (wanted.size === 0) throw new Failure('"--rule" names no rule.', 'List the rules with "measureplan explain".');
  return diagnostics.filter(({ code }) => wanted.has(code) || !EXPLAINED.has(code));
}

function refuse(id: string): Failure {
  const near = suggestName(id, EXPLAINED);
  const help = near ? `Write "--rule ${near}".` : 'List the rules with "measureplan explain".';
  return new Failure(`There is no rule "${id}".`, help);
}
