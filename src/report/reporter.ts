import type { Diagnostic } from '../diagnostic.js';
import type { Bump, Change } from '../diff/change.js';
import type { MergedEntity } from '../generate/merge.js';
import type { Links } from './links.js';
import type { Paint } from './paint.js';

/** How a report may look. */
export interface ReportStyle {
  /** Colours, or none. */
  readonly paint: Paint;
  /** Width of the terminal in columns; code frames are cut to it, sentences are not. */
  readonly columns: number;
  /** Where the files of the repository are shown on the web; absent where nobody knows. */
  readonly links?: Links;
}

export interface DiagnosticsReport {
  /** In the order of files and positions. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the plans that were read. */
  readonly plans: readonly string[];
  /** Codes that `measureplan explain` has a page for; none when left out. */
  readonly explained?: ReadonlySet<string>;
  /** Code → what it stands for, in one sentence, for formats that list rules. */
  readonly summaries?: ReadonlyMap<string, string>;
}

export interface ChangesReport {
  /** Strongest first. */
  readonly changes: readonly Change[];
  readonly bump: Bump;
  /** About the release: acknowledgements that are of no use, what the plan's policy asks for. */
  readonly diagnostics?: readonly Diagnostic[];
  /** How many changes were left out, because they are for others than was asked. */
  readonly hidden?: number;
  /** Kind or code → what it stands for, in one sentence, for formats that list rules. */
  readonly summaries?: ReadonlyMap<string, string>;
}

/** What a file on disk was, held against what the plan generates. */
export type FileState = 'missing' | 'changed' | 'same';

export interface ReportedFile {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  /** Name of the output that it belongs to. */
  readonly output: string;
  readonly state: FileState;
  /** Lines of a unified difference, from the file on disk to the generated one; a long one is cut. */
  readonly difference?: readonly string[];
  /** Of a file that people work on as well: what becomes of each thing in it that does not stay as it is. */
  readonly entities?: readonly MergedEntity[];
}

export interface FilesReport extends DiagnosticsReport {
  /** In the order of outputs. */
  readonly files: readonly ReportedFile[];
  /** Whether they were written, would have been, or were only held against the disk. */
  readonly mode: 'write' | 'preview' | 'check';
  /** What brings the files up to date; `measureplan generate` when left out. */
  readonly command?: string;
}

/** One format of output. It returns a string that ends in a newline, and never prints. */
export interface Reporter {
  readonly id: string;
  /** One line for `--help`. */
  readonly summary: string;
  diagnostics(report: DiagnosticsReport, style: ReportStyle): string;
  changes(report: ChangesReport, style: ReportStyle): string;
  /** For formats that can say it; without it the findings alone are the report, and stderr tells of the files. */
  files?(report: FilesReport, style: ReportStyle): string;
}

export function defineReporter(reporter: Reporter): Reporter {
  return reporter;
}
