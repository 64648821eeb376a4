import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { blankForbidden } from './characters.js';
import { EventReader } from './event-reader.js';
import { explainStop, isDepthError } from './explain-stop.js';
import { LIMITS } from './limits.js';
import type { MendedText } from './mended-text.js';
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
  const scan = scanReadable(readable.text);
  return readable.faults.length === 0 ? scan : { ...scan, faults: [...readable.faults, ...scan.faults] };
}

/** The same for a text without control characters; `mended` when it is one from which something was taken away. */
export function scanReadable(text: string, mended?: MendedText): Scan {
  const events = readEvents(text);
  if (events instanceof YAMLException) {
    const stop = explainStop(text, events);
    return { tree: undefined, faults: [stop], stop: isDepthError(events) ? undefined : stop };
  }
  const faults: Fault[] = [];
  const tree = new EventReader(text, (fault) => faults.push(fault), mended).read(events);
  return { tree, faults, stop: undefined };
}

function readEvents(text: string): Event[] | YAMLException {
  try {
    return parseEvents(text, { maxDepth: PARSER_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}
