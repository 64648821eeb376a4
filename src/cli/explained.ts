import { OWN_FINDINGS } from '../lint/own-findings.js';
import { RULES } from '../lint/rules/index.js';

/** The codes of findings that `measureplan explain` has a page for. */
export const EXPLAINED: ReadonlySet<string> = new Set([...RULES.map(({ id }) => id), ...Object.keys(OWN_FINDINGS)]);
