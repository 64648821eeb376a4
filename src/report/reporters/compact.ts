import type { LeveledFinding } from '../changes-as-findings.js';
import { changesAsFindings, diagnosticsAsFindings } from '../changes-as-findings.js';
import { count } from '../count.js';
import { showPlace } from '../place.js';
import { defineReporter } from '../reporter.js';
import { showSentence } from '../show-text.js';
import { summarizeChanges } from '../summarize-changes.js';

export const compact = defineReporter({
  id: 'compact',
  summary: 'One line for each finding, for editors and for grep.',
  diagnostics: ({ diagnostics, plans }) => {
    const none = `No findings in ${plans.map(showSentence).join(', ')}.`;
    const summary = diagnostics.length === 0 ? none : `${count(diagnostics.length, 'finding')}.`;
    return print(diagnosticsAsFindings(diagnostics), summary);
  },
  changes: (report) => {
    const findings = [...diagnosticsAsFindings(report.diagnostics ?? []), ...changesAsFindings(report.changes)];
    return print(findings, summarizeChanges(report));
  },
});

function print(findings: readonly LeveledFinding[], summary: string): string {
  return `${[...findings.map(toLine), summary].join('\n')}\n`;
}

/** As compilers write them, which editors know. */
function toLine({ code, level, message, location }: LeveledFinding): string {
  return `${showSentence(showPlace(location))}: ${level}: ${showSentence(message)} [${code}]`;
}
