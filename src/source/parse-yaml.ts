import type { Diagnostic } from '../diagnostic.js';
import type { Scan } from './scan-whole.js';
import { scanYaml } from './scan-yaml.js';
import type { Source } from './source.js';
import { toSyntaxErrors } from './syntax-error.js';

/** A text read as YAML, with everything that was wrong with it. */
export interface Parsed {
  /** Without a tree when the text is empty, broken beyond recovery, or past a limit. */
  readonly source: Source;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The syntax is broken. From `parseYaml` there is one finding about it and no tree; from `readYaml` all
   * findings, and a tree from which more may be missing than is reported.
   */
  readonly broken: boolean;
}

/** Reads one YAML document. Never throws: what cannot be read is said in the diagnostics. */
export function parseYaml(name: string, text: string): Parsed {
  const readable = text.replace(/^\uFEFF/, '');
  return toParsed(name, readable, scanYaml(readable));
}

export function toParsed(name: string, text: string, scan: Scan): Parsed {
  const source: Source = { name, text, tree: scan.tree };
  return { source, diagnostics: toSyntaxErrors(source, scan.faults), broken: scan.stop !== undefined };
}
