import type { Level, LeveledFinding } from '../changes-as-findings.js';
import { changesAsFindings, diagnosticsAsFindings } from '../changes-as-findings.js';
import { count } from '../count.js';
import { type Links, pathFromTop, splitName } from '../links.js';
import { toPlace } from '../place.js';
import { defineReporter } from '../reporter.js';
import { showSentence } from '../show-text.js';
import { summarizeChanges } from '../summarize-changes.js';

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message */
const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** GitHub shows ten annotations of each level and fifty of a job; a log of more is read by nobody. */
const MOST = 50;

export const github = defineReporter({
  id: 'github',
  summary: 'Annotations in GitHub Actions, at the lines of a pull request.',
  diagnostics: ({ diagnostics, plans }, { links }) => {
    const names = plans.map(showSentence).join(', ');
    const summary = diagnostics.length === 0 ? `No findings in ${names}.` : `${count(diagnostics.length, 'finding')}.`;
    return print(diagnosticsAsFindings(diagnostics), summary, links);
  },
  changes: (report, { links }) => {
    const { changes, diagnostics = [], hidden = 0 } = report;
    const findings = [...diagnosticsAsFindings(diagnostics), ...changesAsFindings(changes)];
    const summary = changes.length + hidden === 0 ? 'No changes.' : summarizeChanges(report);
    return print(findings, summary, links);
  },
});

function print(findings: readonly LeveledFinding[], summary: string, links: Links | undefined): string {
  const loudFirst = [...findings].sort((a, b) => rank(a) - rank(b));
  const lines = loudFirst.slice(0, MOST).map((finding) => annotate(finding, links));
  const rest = findings.length - lines.length;
  if (rest > 0) lines.push(`… and ${rest} more. Use --format json for all of them.`);
  return `${[...lines, summary].join('\n')}\n`;
}

function rank({ level }: LeveledFinding): number {
  return Object.keys(COMMANDS).indexOf(level);
}

function annotate({ level, code, message, help, location }: LeveledFinding, links: Links | undefined): string {
  const text = help === undefined ? message : `${message} ${help}`;
  const properties = [...locate(location, links), `title=${escapeProperty(code)}`].join(',');
  return `::${COMMANDS[level]} ${properties}::${escapeData(text)}`;
}

// A revision is not in the working tree: only the file can be named, as far as it is still there.
function locate(location: LeveledFinding['location'], links: Links | undefined): string[] {
  const { file, start, end } = toPlace(location);
  const named = `file=${escapeProperty(pathFromTop(file, links))}`;
  if (splitName(file).revision !== undefined) return [named];
  const lines = [`line=${start.line}`, `endLine=${end.line}`];
  // Columns of a place of several lines would be refused.
  return start.line === end.line
    ? [named, ...lines, `col=${start.column}`, `endColumn=${end.column}`]
    : [named, ...lines];
}

function escapeData(text: string): string {
  return showSentence(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
