import { loadPaint } from '../report/paint.js';
import type { ChangesReport, DiagnosticsReport, FilesReport, Reporter, ReportStyle } from '../report/reporter.js';
import { REPORTERS } from '../report/reporters/index.js';
import type { OptionDefinition } from './command.js';
import { findLinks } from './find-links.js';
import type { ExitCode, Io, Output } from './io.js';

export const formatOption: OptionDefinition = {
  flags: '--format <format>',
  description: 'How the report looks',
  choices: REPORTERS.map(({ id }) => id),
  default: 'pretty',
};

/** Writes the findings; errors make exit code 1. */
export async function reportDiagnostics(report: DiagnosticsReport, format: unknown, io: Io): Promise<ExitCode> {
  const reporter = await loadReporter(format);
  io.stdout.write(reporter.diagnostics(report, await styleOf(io.stdout, io)));
  return report.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Writes the changes. Whether they fail is for the command to say. */
export async function reportChanges(report: ChangesReport, format: unknown, io: Io): Promise<void> {
  const reporter = await loadReporter(format);
  io.stdout.write(reporter.changes(report, await styleOf(io.stdout, io)));
}

/** Writes what became of files; of files that were only checked, one that is not the same makes exit code 1. */
export async function reportFiles(report: FilesReport, format: unknown, io: Io): Promise<ExitCode> {
  const reporter = await loadReporter(format);
  const style = await styleOf(io.stdout, io);
  if (reporter.files) io.stdout.write(reporter.files(report, style));
  else {
    io.stdout.write(reporter.diagnostics(report, style));
    const { renderFiles } = await import('../report/reporters/pretty/files.js');
    io.stderr.write(renderFiles({ ...report, diagnostics: [] }, await styleOf(io.stderr, io)));
  }
  return report.mode === 'check' && report.files.some(({ state }) => state !== 'same') ? 1 : 0;
}

async function loadReporter(format: unknown): Promise<Reporter> {
  const entry = REPORTERS.find(({ id }) => id === format);
  if (!entry) throw new Error(`There is no reporter "${format}".`);
  return entry.load();
}

async function styleOf({ color, columns }: Output, io: Io): Promise<ReportStyle> {
  const links = findLinks(io);
  return { paint: await loadPaint(color), columns, ...(links && { links }) };
}
