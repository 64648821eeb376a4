import { type Document, parseDocument, type YAMLError } from 'yaml';
import { blankForbidden } from './characters.js';
import { explainRecovered, isLocal } from './explain-recovered.js';
import { findFirstInLine } from './find-marks.js';
import { findOpeners } from './find-openers.js';
import { MendedText } from './mended-text.js';
import { findLine, scanLineStarts } from './positions.js';
import { type Scan, scanWhole } from './scan-whole.js';
import type { Fault } from './syntax-error.js';
import { mergeConflict } from './syntax-faults.js';

/** The recovering parser needs hundreds of times the text's size of memory; of a longer text the first error must do. */
const LONGEST = 1_500_000;
/** Characters to read again in all, at 2 MB a second, and how many times: errors that hide others are told one by one. */
const MOST_READ = 4_000_000;
const MOST_ROUNDS = 25;

// Keys, tags and numbers are ours to judge: the parser is asked for structure alone.
const OPTIONS = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;

/**
 * Reads on where the fast parser stopped: finds errors with a parser that goes on after one, blanks them
 * out, and reads again until the rest is well-formed. All syntax errors, and the tree of the rest.
 */
export function recoverYaml(text: string, scan: Scan): Scan {
  const conflicts = findConflicts(text);
  if (conflicts.length > 0) return { ...scan, faults: conflicts };
  if (text.length > LONGEST) return scan;
  const readable = blankForbidden(text);
  const { tree, faults } = mendAll(readable.text, scan.stop);
  const kept = keepFirstOfLine(text, [...readable.faults, ...faults], ({ range }) => range.start);
  return { ...scan, tree, faults: kept };
}

function findConflicts(text: string): Fault[] {
  if (!/^>{7} /m.test(text)) return [];
  return Array.from(text.matchAll(/^<{7} [^\r\n]*/gm), ({ 0: line, index }) => {
    return mergeConflict({ start: index, end: index + line.length });
  });
}

function mendAll(text: string, firstStop: Fault | undefined): Pick<Scan, 'tree' | 'faults'> {
  const faults: Fault[] = [];
  let mended = MendedText.from(text);
  let stop = firstStop;
  for (let round = 0; stop && round < MOST_ROUNDS && round * text.length < MOST_READ; round++) {
    const errors = findErrors(mended.text);
    // What only the strict parser refuses stays refused, in its words.
    if (errors.faults.length === 0) return { tree: undefined, faults: [...faults, stop] };
    faults.push(...errors.faults);
    mended = errors.end === undefined ? mended.mend(errors.faults.map(({ range }) => range)) : mended.cut(errors.end);
    const scan = scanWhole(mended.text, mended);
    if (!scan.stop) return { tree: scan.tree, faults: [...faults, ...scan.faults] };
    stop = scan.stop;
  }
  return { tree: undefined, faults };
}

interface Errors {
  /** In the order of the text. */
  readonly faults: readonly Fault[];
  /** Where the document ended, though the text does not: nothing from there on can be told. */
  readonly end: number | undefined;
}

/** The errors that can be told at once: past one that changes what the lines after it are, there is only noise. */
function findErrors(text: string): Errors {
  const document = parseWithErrors(text);
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0] || rank(a) - rank(b));
  const last = errors.findIndex((error) => !isLocal(error));
  const told = keepFirstOfLine(text, last < 0 ? errors : errors.slice(0, last + 1), ({ pos }) => pos[0]);
  const openers = findOpeners(document, text);
  const faults = told.map((error) => explainRecovered(text, error, openers));
  return {
    faults: faults.sort((a, b) => a.range.start - b.range.start),
    end: findEnd(text, errors[last], told.at(-1)),
  };
}

/** A hostile text has an error a character. Their stacks, which nobody reads, would be most of the work. */
function parseWithErrors(text: string): Document.Parsed {
  const { stackTraceLimit } = Error;
  try {
    Error.stackTraceLimit = 0;
    return parseDocument(text, OPTIONS);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A line that belongs to nothing ends the document; a bracket too many in a line does not. */
function findEnd(text: string, lost: YAMLError | undefined, told: YAMLError | undefined): number | undefined {
  if (!told || !lost?.message.includes('token in YAML stream')) return undefined;
  return findFirstInLine(text, told.pos[0]) === told.pos[0] ? told.pos[0] : undefined;
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
