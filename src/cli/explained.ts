import { OWN_FINDINGS } from '../lint/own-findings.js';
import type { Rule } from '../lint/rule.js';
import { RULES } from '../lint/rules/index.js';

/** The codes of findings that `measureplan explain` has a page for. */
export const EXPLAINED: ReadonlySet<string> = new Set([...RULES.map(({ id }) => id), ...Object.keys(OWN_FINDINGS)]);

/** The codes that can be explained for plans with rules of their own. */
export function listExplained(rules: readonly Rule[]): ReadonlySet<string> {
  return rules.length === 0 ? EXPLAINED : new Set([...EXPLAINED, ...rules.map(({ id }) => id)]);
}

/** Code → what it stands for, for formats that list rules: of the tool, and the given ones. */
export function listSummaries(more: readonly Rule[]): Map<string, string> {
  const own = Object.entries(OWN_FINDINGS).map(([code, { summary }]) => [code, summary] as const);
  return new Map([...[...RULES, ...more].map(({ id, summary }) => [id, summary] as const), ...own]);
}
