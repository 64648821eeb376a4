import { YAMLException } from 'js-yaml';
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

/**
 * Reads all that YAML has, from a text without control characters; `mended` when it is one from which something was
 * taken away.
 */
export function scanWhole(text: string, mended?: MendedText): Scan {
  try {
    return { ...readTree(text, mended), stop: undefined };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const stop = explainStop(text, error);
    return { tree: undefined, faults: [stop], stop: isDepthError(error) ? undefined : stop };
  }
}
