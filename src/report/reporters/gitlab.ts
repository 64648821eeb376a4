import { createHash } from 'node:crypto';
import type { LeveledFinding } from '../changes-as-findings.js';
import { changesAsFindings, diagnosticsAsFindings, type Level } from '../changes-as-findings.js';
import { groupByFile, tellFinding } from '../findings-by-file.js';
import type { Links } from '../links.js';
import { printJson } from '../print-json.js';
import { defineReporter } from '../reporter.js';

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const SEVERITIES: Readonly<Record<Level, string>> = { error: 'major', warning: 'minor', note: 'info' };

export const gitlab = defineReporter({
  id: 'gitlab',
  summary: 'A code quality report of GitLab, for merge requests.',
  diagnostics: ({ diagnostics }, { links }) => print(diagnosticsAsFindings(diagnostics), links),
  changes: ({ changes, diagnostics = [] }, { links }) =>
    print([...diagnosticsAsFindings(diagnostics), ...changesAsFindings(changes)], links),
});

function print(findings: readonly LeveledFinding[], links: Links | undefined): string {
  const seen = new Map<string, number>();
  const issues = [...groupByFile(findings, links)].flatMap(([path, found]) =>
    found.map((finding) => ({
      description: tellFinding(finding),
      check_name: finding.code,
      fingerprint: identify(path, finding, seen),
      severity: SEVERITIES[finding.level],
      location: { path, lines: { begin: finding.place.start.line, end: finding.place.end.line } },
    })),
  );
  return printJson(issues);
}

/** The same for a finding that only moves, so that GitLab does not take it for a new one; of equal ones each has its own. */
function identify(path: string, { code, message, location }: LeveledFinding, seen: Map<string, number>): string {
  const identity = JSON.stringify([path, code, location.path, message]);
  const repeat = seen.get(identity) ?? 0;
  seen.set(identity, repeat + 1);
  return createHash('sha256').update(`${identity}${repeat}`).digest('hex').slice(0, 32);
}
