import { type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Diagnostic } from '../diagnostic.js';
import { blankForbidden } from './characters.js';
import { EventReader } from './event-reader.js';
import { explainSyntaxError } from './explain-syntax.js';
import type { Reporter } from './frames.js';
import { LIMITS } from './limits.js';
import type { Node } from './node.js';
import type { Source } from './source.js';
import { type Fault, sortByPlace, toSyntaxError } from './syntax-error.js';

/** A text read as YAML, with everything that was wrong with it. */
export interface Parsed {
  readonly source: Source;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** The syntax is broken: there is one finding about it and no tree. `readYaml` finds the rest. */
  readonly broken: boolean;
}

// The parser counts a level more for a key and for the scalar inside; the tree's own check is the exact one.
const PARSER_DEPTH = LIMITS.depth + 6;

/** Reads one YAML document. Never throws: what cannot be read is said in the diagnostics. */
export function parseYaml(name: string, text: string): Parsed {
  const source: { name: string; text: string; tree?: Node | undefined } = { name, text: text.replace(/^\uFEFF/, '') };
  const readable = blankForbidden(source);
  const diagnostics = [...readable.diagnostics];
  const reporter: Reporter = {
    report: (fault: Fault) => diagnostics.push(toSyntaxError(source, fault)),
    locate: (node) => ({ source, path: [], range: { start: node.start, end: node.end } }),
  };
  const events = readEvents(readable.text);
  if (events instanceof YAMLException) reporter.report(explainSyntaxError(readable.text, events));
  else source.tree = new EventReader(readable.text, reporter).read(events);
  return { source, diagnostics: sortByPlace(diagnostics), broken: events instanceof YAMLException };
}

function readEvents(text: string): Event[] | YAMLException {
  try {
    return parseEvents(text, { maxDepth: PARSER_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}
