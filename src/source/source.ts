import type { Node } from './node.js';

/** One text that diagnostics point into. */
export interface Source {
  /** What a user sees: a path relative to the working folder with `/`, or `ref:path`. Never absolute unless given so. */
  readonly name: string;
  /** Decoded text, without a byte order mark. Line ends are as in the file. */
  readonly text: string;
  /** Absent when the text could not be read as YAML at all. */
  readonly tree?: Node | undefined;
}
