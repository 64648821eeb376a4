import type { YAMLException } from 'js-yaml';
import { tooDeep } from './faults.js';
import { findDirective, findFirstInLine, findLineEnd, findLineStart, trimEnd } from './find-marks.js';
import type { Range } from './location.js';
import type { Fault } from './syntax-error.js';
import * as syntax from './syntax-faults.js';

/** The parser stopped because of the depth limit, which is no fault of syntax. */
export function isDepthError(error: YAMLException): boolean {
  return error.reason.startsWith('nesting exceeded');
}

/** A plain sentence for what the fast parser stopped at. It knows one place and a reason; the text knows more. */
export function explainStop(text: string, error: YAMLException): Fault {
  const start = Math.min(error.mark?.position ?? 0, text.length);
  const range = { start, end: Math.min(start + 1, text.length) };
  if (isDepthError(error)) return tooDeep(range);
  return explainByText(text, range, error.reason) ?? explainByReason(text, range, error.reason);
}

function explainByText(text: string, range: Range, reason: string): Fault | undefined {
  const indentation = text.slice(findLineStart(text, range.start), findFirstInLine(text, range.start));
  if (/^ *\t/.test(indentation)) {
    const tab = findLineStart(text, range.start) + indentation.indexOf('\t');
    return syntax.tabIndentation({ start: tab, end: tab + 1 });
  }
  if (!reason.startsWith('bad indentation')) return undefined;
  const character = text.charAt(range.start);
  if (/[@`%]/.test(character)) return syntax.badStart(range, character);
  if (character === ':') return explainColon(text, range);
  return undefined;
}

/** `a: b: c` on one line, or `b: c` indented below `a: 1`. */
function explainColon(text: string, range: Range): Fault {
  const first = findFirstInLine(text, range.start);
  const earlier = text.slice(first, range.start).search(/:\s/);
  if (earlier < 0) return syntax.indentedBelowValue({ start: first, end: range.end });
  const value = first + earlier + 1;
  const start = value + text.slice(value).search(/\S/);
  return syntax.colonInText({ start, end: trimEnd(text, start, findLineEnd(text, start)) });
}

const REASONS: readonly (readonly [RegExp, (range: Range) => Fault])[] = [
  [/^bad indentation/, syntax.notAligned],
  [/^unknown escape|^expected hexadecimal/, syntax.badEscape],
  [/found ','$/, syntax.extraComma],
  [/^expected ':'|multiline key/, syntax.missingColon],
  [/^end of the stream or a document separator/, syntax.unexpected],
  [/^deficient indentation|^unexpected end of the/, syntax.unclosedAbove],
];

function explainByReason(text: string, range: Range, reason: string): Fault {
  const explain = REASONS.find(([pattern]) => pattern.test(reason))?.[1];
  if (explain) return explain(range);
  if (reason.startsWith('missed comma')) return syntax.explainComma(text, range);
  if (reason.startsWith('directives end')) return syntax.badStart(findDirective(text), '%');
  if (/name of an (?:alias|anchor)/.test(reason)) {
    return syntax.badStart({ start: range.start - 1, end: range.start }, text.charAt(range.start - 1));
  }
  return syntax.otherwise(range, reason);
}
