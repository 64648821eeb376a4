import type { YAMLError } from 'yaml';
import { severalDocuments, tooDeep, unknownTag } from './faults.js';
import { findDirective, findFirstInLine, findLineEnd, findLineStart, trimEnd } from './find-marks.js';
import type { Range } from './location.js';
import type { Fault } from './syntax-error.js';
import * as syntax from './syntax-faults.js';

/** Where brackets and quotes were opened that nothing closes, in the order of the text. */
export type Openers = readonly Range[];

interface Place {
  readonly text: string;
  readonly range: Range;
  readonly reason: string;
  readonly openers: Openers;
}

type Explain = (place: Place) => Fault;

/** By the codes of the `yaml` package; what is not here is said in its words. */
const EXPLANATIONS: Partial<Record<YAMLError['code'], Explain>> = {
  TAB_AS_INDENT: ({ range }) => syntax.tabIndentation(range),
  BLOCK_AS_IMPLICIT_KEY: (place) =>
    place.reason.includes('sequence')
      ? syntax.itemAmongKeys(firstInLine(place))
      : syntax.colonInText(restOfLine(place)),
  MULTILINE_IMPLICIT_KEY: explainMultiline,
  BAD_INDENT: (place) => explainUnclosed(place) ?? syntax.notAligned(firstInLine(place)),
  MISSING_CHAR: explainMissing,
  UNEXPECTED_TOKEN: explainUnexpected,
  BAD_SCALAR_START: explainStart,
  BAD_ALIAS: explainStart,
  BAD_DIRECTIVE: explainStart,
  BAD_DQ_ESCAPE: ({ range }) => syntax.badEscape(range),
  BLOCK_IN_FLOW: (place) => syntax.colonInBrackets(restOfLine(place)),
  MULTIPLE_DOCS: ({ range }) => severalDocuments(range),
  TAG_RESOLVE_FAILED: ({ text, range }) => unknownTag(range, text.slice(range.start, range.end)),
  RESOURCE_EXHAUSTION: ({ range }) => tooDeep(range),
};

const LOCAL: ReadonlySet<YAMLError['code']> = new Set([
  'TAB_AS_INDENT',
  'BAD_SCALAR_START',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'TAG_RESOLVE_FAILED',
  'BLOCK_AS_IMPLICIT_KEY',
]);

/** An error that leaves its neighbours as they are: what the parser says after it holds. */
export function isLocal({ code, message }: YAMLError): boolean {
  return LOCAL.has(code) || message.startsWith('Comments') || message === 'Unexpected scalar at node end';
}

/** A plain sentence for one error of the `yaml` package. */
export function explainRecovered(text: string, error: YAMLError, openers: Openers): Fault {
  const [start, end] = error.pos;
  const range = { start, end: Math.min(Math.max(end, start), text.length) };
  const explain = EXPLANATIONS[error.code];
  return explain ? explain({ text, range, reason: error.message, openers }) : syntax.otherwise(range, error.message);
}

/** A key that goes over several lines is two faults: a line without `:`, or one that is indented too deep. */
function explainMultiline(place: Place): Fault {
  const { text, range } = place;
  const lastStart = findFirstInLine(text, range.end);
  const last = { start: lastStart, end: Math.max(lastStart, range.end) };
  const first = { start: range.start, end: trimEnd(text, range.start, findLineEnd(text, range.start)) };
  if (isDeeper(text, last.start, first.start)) return syntax.indentedBelowValue(last);
  const colon = text.slice(first.start, first.end).search(/:\S/);
  if (colon < 0) return syntax.missingColon(first);
  return syntax.spaceAfterColon({ start: first.start + colon, end: first.start + colon + 1 });
}

function isDeeper(text: string, a: number, b: number): boolean {
  return a - findLineStart(text, a) > findFirstInLine(text, b) - findLineStart(text, b);
}

function explainMissing(place: Place): Fault {
  const { text, range, reason } = place;
  if (reason.startsWith('Missing closing')) return explainUnclosed(place) ?? syntax.otherwise(range, reason);
  if (reason.startsWith('Missing ,')) return syntax.explainComma(text, range);
  if (reason.startsWith('Comments')) return syntax.spaceBeforeComment(range);
  if (reason.startsWith('Implicit map keys')) {
    return syntax.missingColon({ start: range.start, end: trimEnd(text, range.start, findLineEnd(text, range.start)) });
  }
  if (reason.startsWith('Missing directives-end')) return syntax.badStart(findDirective(text), '%');
  return explainUnclosed(place) ?? syntax.otherwise(range, reason);
}

function explainUnexpected(place: Place): Fault {
  const { text, range, reason } = place;
  const character = text.charAt(range.start);
  if (reason.startsWith('Block scalar header')) return syntax.badBlockHeader(range, text.charAt(range.start - 1));
  if (character === ',') return syntax.extraComma(range);
  if (character === ']' || character === '}') return syntax.closesNothing(range, character);
  if (syntax.isBracketInText(text, range.start)) return syntax.bracketInText(range, character);
  const before = text.charAt(trimEnd(text, findLineStart(text, range.start), range.start) - 1);
  if (reason.endsWith('at node end') && /["']/.test(before)) return syntax.textAfterQuote(restOfLine(place), before);
  if (reason.endsWith('at node end') && /[\]}]/.test(before)) return syntax.textAfterBracket(restOfLine(place), before);
  return syntax.unexpected(restOfLine(place));
}

function explainStart({ text, range }: Place): Fault {
  return syntax.badStart(range, text.charAt(range.start));
}

/** The nearest bracket or quote above that is open; the parser only knows where it gave up. */
function explainUnclosed({ text, range, reason, openers }: Place): Fault | undefined {
  if (!/^Flow|closing/.test(reason)) return undefined;
  const opener = openers.findLast(({ start }) => start <= range.start);
  if (!opener) return undefined;
  const character = text.charAt(opener.start);
  return /["']/.test(character) ? syntax.unclosedQuote(opener, character) : syntax.unclosed(opener, character);
}

function restOfLine({ text, range }: Place): Range {
  return { start: range.start, end: Math.max(range.end, trimEnd(text, range.start, findLineEnd(text, range.start))) };
}

function firstInLine({ text, range }: Place): Range {
  const start = findFirstInLine(text, range.start);
  return { start, end: trimEnd(text, start, findLineEnd(text, start)) };
}
