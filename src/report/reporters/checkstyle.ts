import type { LeveledFinding } from '../changes-as-findings.js';
import { changesAsFindings, diagnosticsAsFindings, type Level } from '../changes-as-findings.js';
import { escapeXml } from '../escape-xml.js';
import { groupByFile, type PlacedFinding, tellFinding } from '../findings-by-file.js';
import type { Links } from '../links.js';
import { defineReporter } from '../reporter.js';

/** https://checkstyle.org/apidocs/com/puppycrawl/tools/checkstyle/api/SeverityLevel.html */
const SEVERITIES: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'info' };

export const checkstyle = defineReporter({
  id: 'checkstyle',
  summary: 'Checkstyle XML, which most CI servers read.',
  diagnostics: ({ diagnostics }, { links }) => print(diagnosticsAsFindings(diagnostics), links),
  changes: ({ changes, diagnostics = [] }, { links }) =>
    print([...diagnosticsAsFindings(diagnostics), ...changesAsFindings(changes)], links),
});

function print(findings: readonly LeveledFinding[], links: Links | undefined): string {
  const files = [...groupByFile(findings, links)].map(([path, found]) =>
    [`  <file name="${escapeXml(path)}">`, ...found.map(toError), '  </file>'].join('\n'),
  );
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, '</checkstyle>'];
  return `${lines.join('\n')}\n`;
}

function toError(finding: PlacedFinding): string {
  const { line, column } = finding.place.start;
  const message = escapeXml(tellFinding(finding));
  const source = `measureplan.${escapeXml(finding.code)}`;
  return `    <error line="${line}" column="${column}" severity="${SEVERITIES[finding.level]}" message="${message}" source="${source}"/>`;
}
