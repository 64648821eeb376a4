import { YAMLException } from 'js-yaml';
import { blankForbidden } from './characters.js';
import { explainStop, isDepthError } from './explain-stop.js';
import type { MendedText } from './mended-text.js';
import type { Node } from './node.js';
import { readTree } from './read-tree.js';
import type { Fault } from './syntax-error.js';

/** What a text holds, and what is wrong with it. */
export interface Scan {
  /** Absent when the text is empty, broken, or past a limit. */
  readonly tree: Node | undefined;
  readonly faults: readonly Fault[];
  /** The syntax is broken: one of the faults says where reading stopped. */
  readonly stop: Fault | undefined;
}

/** Reads a text that is expected to be well-formed, fast. It has no byte order mark. */
export function scanYaml(text: string): Scan {
  const readable = blankForbidden(text);
  const scan = scanReadable(readable.text);
  return readable.faults.length === 0 ? scan : { ...scan, faults: [...readable.faults, ...scan.faults] };
}

/** The same for a text without control characters; `mended` when it is one from which something was taken away. */
export function scanReadable(text: string, mended?: MendedText): Scan {
  try {
    return { ...readTree(text, mended), stop: undefined };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const stop = explainStop(text, error);
    return { tree: undefined, faults: [stop], stop: isDepthError(error) ? undefined : stop };
  }
}
