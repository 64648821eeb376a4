import type { LeveledFinding } from '../changes-as-findings.js';
import { changesAsFindings, diagnosticsAsFindings } from '../changes-as-findings.js';
import { escapeXml } from '../escape-xml.js';
import { groupByFile, type PlacedFinding, tellFinding } from '../findings-by-file.js';
import type { Links } from '../links.js';
import { defineReporter } from '../reporter.js';

/** A file is a suite and a finding a case that fails; what is only noted passes, as does a plan without findings. */
export const junit = defineReporter({
  id: 'junit',
  summary: 'JUnit XML: findings as failed tests, for CI servers.',
  diagnostics: ({ diagnostics, plans }, { links }) => print(diagnosticsAsFindings(diagnostics), plans, links),
  changes: ({ changes, diagnostics = [] }, { links }) =>
    print([...diagnosticsAsFindings(diagnostics), ...changesAsFindings(changes)], [], links),
});

function print(findings: readonly LeveledFinding[], plans: readonly string[], links: Links | undefined): string {
  const files = groupByFile(findings, links);
  const clean = findings.length === 0 ? plans.map((plan) => [plan, []] as const) : [];
  const suites = [...clean, ...files].map(([path, found]) => toSuite(path, found));
  const totals = countCases(findings);
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${totals}>`, ...suites, '</testsuites>'];
  return `${lines.join('\n')}\n`;
}

function toSuite(path: string, found: readonly PlacedFinding[]): string {
  const name = escapeXml(path);
  const cases = found.map((finding) => toCase(name, finding));
  if (cases.length === 0) cases.push(`    <testcase name="No findings" classname="${name}"/>`);
  return [`  <testsuite name="${name}" ${countCases(found)}>`, ...cases, '  </testsuite>'].join('\n');
}

function toCase(file: string, finding: PlacedFinding): string {
  const { line, column } = finding.place.start;
  const name = `${escapeXml(finding.code)} at ${line}:${column}`;
  const text = escapeXml(tellFinding(finding));
  const result =
    finding.level === 'note'
      ? `<system-out>${text}</system-out>`
      : `<failure type="${finding.level}" message="${escapeXml(finding.message)}">${file}:${line}:${column} ${text}</failure>`;
  return `    <testcase name="${name}" classname="${file}">${result}</testcase>`;
}

function countCases(findings: readonly LeveledFinding[]): string {
  const failures = findings.filter(({ level }) => level !== 'note').length;
  return `tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0"`;
}
