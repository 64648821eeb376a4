import { loadPaint } from '../report/paint.js';
import type { ChangesReport, DiagnosticsReport, FilesReport, Reporter, ReportStyle } from '../report/reporter.js';
import { REPORTERS } from '../report/reporters/index.js';
import { renderFiles } from '../report/reporters/pretty/files.js';
import type { OptionDefinition } from './command.js';
import type { ExitCode, Io, Output } from './io.js';

export const formatOption: OptionDefinition = {
  flags: '--format <format>',
  description: 'How the report looks',
  choices: REPORTERS.map(({ id }) => id),
  default: 'pretty',
};

/** Writes the findings; errors make exit code 1. */
export async function reportDiagnostics(report: DiagnosticsReport, format: unknown, io: Io): Promise<ExitCode> {
  io.stdout.write(findReporter(format).diagnostics(report, await styleOf(io.stdout)));
  return report.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Writes the changes. Whether they fail is for the command to say. */
export async function reportChanges(report: ChangesReport, format: unknown, io: Io): Promise<void> {
  io.stdout.write(findReporter(format).changes(report, await styleOf(io.stdout)));
}

/** Writes what became of files; of files that were only checked, one that is not the same makes exit code 1. */
export async function reportFiles(report: FilesReport, format: unknown, io: Io): Promise<ExitCode> {
  const reporter = findReporter(format);
  const style = await styleOf(io.stdout);
  if (reporter.files) io.stdout.write(reporter.files(report, style));
  else {
    io.stdout.write(reporter.diagnostics(report, style));
    io.stderr.write(renderFiles({ ...report, diagnostics: [] }, await styleOf(io.stderr)));
  }
  return report.mode === 'check' && report.files.some(({ state }) => state !== 'same') ? 1 : 0;
}

function findReporter(format: unknown): Reporter {
  return REPORTERS.find(({ id }) => id === format) as Reporter;
}

async function styleOf({ color, columns }: Output): Promise<ReportStyle> {
  return { paint: await loadPaint(color), columns };
}
