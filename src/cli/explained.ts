import { OWN_FINDINGS } from '../lint/own-findings.js';
import { RULES } from '../lint/rules/index.js';

/** The codes of findings that `measureplan explain` has a page for. */
export const EXPLAINED: ReadonlySet<string> = new Set([...RULES.map(({ id }) => id), ...Object.keys(OWN_FINDINGS)]);

/** Code → what it stands for, for formats that list rules. */
export function listSummaries(): Map<string, string> {
  const own = Object.entries(OWN_FINDINGS).map(([code, { summary }]) => [code, summary] as const);
  return new Map([...RULES.map(({ id, summary }) => [id, summary] as const), ...own]);
}
