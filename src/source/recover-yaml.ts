import { parseDocument, type YAMLError } from 'yaml';
import { blankForbidden } from './characters.js';
import { explainRecovered, type Openers } from './explain-recovered.js';
import { findLine, scanLineStarts } from './positions.js';
import { convertDocument } from './recovered-tree.js';
import type { Scan } from './scan-yaml.js';
import type { Fault } from './syntax-error.js';
import { mergeConflict } from './syntax-faults.js';

/** The recovering parser reads 2 MB a second, and needs a hundred times the text's size of memory. */
const LONGEST = 4_000_000;

// Keys, tags and numbers are ours to judge: the parser is asked for structure and texts alone.
const OPTIONS = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;

/**
 * Reads a text again that the fast parser stopped at, with one that goes on after an error: all syntax
 * errors, and the tree of what could be recovered. Of a text past 4 MB the first error must do.
 */
export function recoverYaml(text: string, scan: Scan): Scan {
  const conflicts = findConflicts(text);
  if (conflicts.length > 0) return { ...scan, faults: conflicts };
  if (text.length > LONGEST) return scan;
  const readable = blankForbidden(text);
  const document = parseDocument(readable.text, OPTIONS);
  const found: Fault[] = [];
  const { tree, openers } = convertDocument(document, readable.text, (fault) => found.push(fault));
  const errors = explainErrors(readable.text, [...document.errors, ...document.warnings], openers);
  // What only the strict parser refuses stays refused, in its words.
  const syntax = errors.length > 0 ? [...readable.faults, ...errors] : scan.faults;
  return { ...scan, tree, faults: keepFirstOfLine(text, [...syntax, ...found], ({ range }) => range.start) };
}

function findConflicts(text: string): Fault[] {
  if (!/^>{7} /m.test(text)) return [];
  return Array.from(text.matchAll(/^<{7} [^\r\n]*/gm), ({ 0: line, index }) => {
    return mergeConflict({ start: index, end: index + line.length });
  });
}

function explainErrors(text: string, errors: readonly YAMLError[], openers: Openers): Fault[] {
  const sorted = errors.toSorted((a, b) => a.pos[0] - b.pos[0] || rank(a) - rank(b));
  // Past what belongs to nothing, the parser only lists the words that it meets.
  const lost = sorted.findIndex(({ message }) => message.includes('token in YAML stream'));
  const told = lost < 0 ? sorted : sorted.slice(0, lost + 1);
  return keepFirstOfLine(text, told, ({ pos }) => pos[0]).map((error) => explainRecovered(text, error, openers));
}

/** Of two errors at one place, the one about lines says more than the one about nesting. */
function rank(error: YAMLError): number {
  return error.code === 'MULTILINE_IMPLICIT_KEY' ? 0 : 1;
}

/** One slip often counts as several errors; the first of a line is the one to mend. */
function keepFirstOfLine<T>(text: string, found: readonly T[], getStart: (item: T) => number): T[] {
  const starts = scanLineStarts(text);
  const lines = new Set<number>();
  return found.filter((item) => {
    const line = findLine(starts, getStart(item));
    return !lines.has(line) && lines.add(line);
  });
}
