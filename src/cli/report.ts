import type { ChangesReport, DiagnosticsReport, Reporter, ReportStyle } from '../report/reporter.js';
import { REPORTERS } from '../report/reporters/index.js';
import type { OptionDefinition } from './command.js';
import type { ExitCode, Io } from './io.js';

export const formatOption: OptionDefinition = {
  flags: '--format <format>',
  description: 'How the report looks',
  choices: REPORTERS.map(({ id }) => id),
  default: 'pretty',
};

/** Writes the findings; errors make exit code 1. */
export function reportDiagnostics(report: DiagnosticsReport, format: unknown, io: Io): ExitCode {
  io.stdout.write(findReporter(format).diagnostics(report, styleOf(io)));
  return report.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Writes the changes; a breaking one makes exit code 1. */
export function reportChanges(report: ChangesReport, format: unknown, io: Io): ExitCode {
  io.stdout.write(findReporter(format).changes(report, styleOf(io)));
  return report.changes.some(({ impact }) => impact === 'breaking') ? 1 : 0;
}

function findReporter(format: unknown): Reporter {
  return REPORTERS.find(({ id }) => id === format) as Reporter;
}

function styleOf(io: Io): ReportStyle {
  return { color: io.stdout.color, columns: io.stdout.columns };
}
