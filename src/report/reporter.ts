import type { Diagnostic } from '../diagnostic.js';
import type { Bump, Change } from '../diff/change.js';

/** How a report may look. */
export interface ReportStyle {
  readonly color: boolean;
  /** Width of the terminal in columns; text is not cut, only laid out. */
  readonly columns: number;
}

export interface DiagnosticsReport {
  /** In the order of files and positions. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the plans that were read. */
  readonly plans: readonly string[];
}

export interface ChangesReport {
  /** Strongest first. */
  readonly changes: readonly Change[];
  readonly bump: Bump;
}

/** One format of output. It returns a string and never prints. */
export interface Reporter {
  readonly id: string;
  /** One line for `--help`. */
  readonly summary: string;
  diagnostics(report: DiagnosticsReport, style: ReportStyle): string;
  changes(report: ChangesReport, style: ReportStyle): string;
}

export function defineReporter(reporter: Reporter): Reporter {
  return reporter;
}
