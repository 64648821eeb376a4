import type { Diagnostic, Severity } from '../diagnostic.js';
import type { Finding } from './rule.js';

/** What lint itself reports, beside its rules: about its settings and about `allow`. */
export const OWN_FINDINGS = {
  'unknown-rule': { severity: 'error', summary: 'A setting or an `allow` names a rule that does not exist.' },
  'unknown-preset': { severity: 'error', summary: '`lint.extends` names a preset that does not exist.' },
  'rule-options': { severity: 'error', summary: 'The options of a rule are not what the rule takes.' },
  'unused-allow': { severity: 'warning', summary: 'An `allow` covers no finding, so it can go.' },
  'expired-allow': { severity: 'warning', summary: 'An `allow` has passed its `until`, so its findings are back.' },
} as const satisfies Record<string, { severity: Severity; summary: string }>;

export function reportOwn(code: keyof typeof OWN_FINDINGS, finding: Finding): Diagnostic {
  return { code, severity: OWN_FINDINGS[code].severity, ...finding };
}
