import type { Diagnostic, Severity } from '../diagnostic.js';
import type { Finding } from './rule.js';

/** What lint itself reports, beside its rules: about its settings, `allow` and suppressing comments. */
export const OWN_FINDINGS = {
  'unknown-rule': {
    severity: 'error',
    summary: 'A setting, an `allow` or a comment names a rule that does not exist.',
  },
  'unknown-preset': { severity: 'error', summary: '`lint.extends` names a preset that does not exist.' },
  'rule-options': { severity: 'error', summary: 'The options of a rule are not what the rule takes.' },
  'unused-override': { severity: 'warning', summary: 'An entry of `lint.overrides` says nowhere, or matches nothing.' },
  'unused-allow': { severity: 'warning', summary: 'An `allow` covers no finding, so it can go.' },
  'expired-allow': { severity: 'warning', summary: 'An `allow` has passed its `until`, so its findings are back.' },
  'bad-suppression': {
    severity: 'error',
    summary: 'A comment that should suppress findings names no rule, gives no reason or cannot be read.',
  },
  'unused-suppression': { severity: 'warning', summary: 'A comment suppresses a rule that finds nothing there.' },
  'custom-rule': { severity: 'error', summary: 'A rule of `lint.custom` cannot work as it is written.' },
  'false-example': { severity: 'error', summary: 'A rule of `lint.custom` does not find in an example what it says.' },
  'stale-baseline': { severity: 'warning', summary: 'The baseline has findings that are gone.' },
} as const satisfies Record<string, { severity: Severity; summary: string }>;

export function reportOwn(code: keyof typeof OWN_FINDINGS, finding: Finding): Diagnostic {
  return { code, severity: OWN_FINDINGS[code].severity, ...finding };
}
