import { RULES } from '../../src/lint/rules/index.js';
import { runExample } from '../../src/lint/run-example.js';

/** What one rule alone finds in a piece of a plan, as `line:column message`. */
export function findWith(id: string, plan: string, options?: unknown): string[] {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`There is no rule "${id}".`);
  return runExample(rule, { plan, options });
}
