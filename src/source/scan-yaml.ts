import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { blankForbidden } from './characters.js';
import { EventReader } from './event-reader.js';
import { explainStop, isDepthError } from './explain-stop.js';
import { LIMITS } from './limits.js';
import type { Node } from './node.js';
import type { Fault } from './syntax-error.js';

/** What a text holds, and what is wrong with it. */
export interface Scan {
  /** Absent when the text is empty, broken, or past a limit. */
  readonly tree: Node | undefined;
  readonly faults: readonly Fault[];
  /** The syntax is broken: one of the faults says where reading stopped. */
  readonly stop: Fault | undefined;
}

// The parser counts a level more for a key and for the scalar inside; the tree's own check is the exact one.
const PARSER_DEPTH = LIMITS.depth + 6;

/** Reads a text that is expected to be well-formed, fast. It has no byte order mark. */
export function scanYaml(text: string): Scan {
  const readable = blankForbidden(text);
  const faults: Fault[] = [...readable.faults];
  const events = readEvents(readable.text);
  if (!(events instanceof YAMLException)) {
    const tree = new EventReader(readable.text, (fault) => faults.push(fault)).read(events);
    return { tree, faults, stop: undefined };
  }
  const stop = explainStop(readable.text, events);
  return { tree: undefined, faults: [...faults, stop], stop: isDepthError(events) ? undefined : stop };
}

function readEvents(text: string): Event[] | YAMLException {
  try {
    return parseEvents(text, { maxDepth: PARSER_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}
