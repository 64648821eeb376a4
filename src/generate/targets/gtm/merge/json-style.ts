import { escapeUnit } from '../../../../gtm/escape-unit.js';
import type { Node } from '../../../../source/node.js';
import type { Source } from '../../../../source/source.js';

/** How a file of JSON is laid out, so that what is put into it looks like the rest. */
export interface JsonStyle {
  /** What each level is indented by; absent where all stands on one line. */
  readonly indent: string | undefined;
  readonly lineEnd: string;
  readonly colon: string;
  /** Between entries on one line. */
  readonly comma: string;
  /** Characters that the file writes as escapes, although it need not. */
  readonly escaped: RegExp;
}

export function findStyle({ text, tree }: Source): JsonStyle {
  const [first, second] = tree?.kind === 'map' ? [...tree.entries.values()] : [];
  const [lineEnd] = /\r?\n/.exec(text) ?? ['\n'];
  const indent = first ? /\n([ \t]*)$/.exec(text.slice(0, first.key.start))?.[1] : '    ';
  const colon = first ? text.slice(first.key.end, first.value.start) : ': ';
  const between = first && second ? text.slice(first.value.end, second.key.start) : ',';
  return {
    indent,
    lineEnd,
    colon: /[\r\n]/.test(colon) ? ': ' : colon,
    comma: /[\r\n]/.test(between) ? ', ' : between,
    escaped: findEscaped(text),
  };
}

/** GTM writes nothing but ASCII, and what has a meaning in HTML as escapes as well. */
function findEscaped(text: string): RegExp {
  const html = /\\u00(?:3[cde]|26|27)/i.test(text) ? "<>&='" : '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII
  const others = /[^\x00-\x7f]/.test(text) ? '' : '\\x7f-\\uffff';
  return html + others === '' ? /(?!)/g : new RegExp(`[${html}${others}]`, 'g');
}

/** A value as text. `margin` is the white space before the line that it begins on. */
export function printJson(value: unknown, style: JsonStyle, margin: string): string {
  if (Array.isArray(value))
    return enclose(
      '[',
      value.map((item) => printInside(item, style, margin)),
      ']',
      style,
      margin,
    );
  if (typeof value !== 'object' || value === null) return printScalar(value, style);
  const entries = Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .map(([key, child]) => printEntry(key, printInside(child, style, margin), style));
  return enclose('{', entries, '}', style, margin);
}

export function printEntry(key: string, value: string, style: JsonStyle): string {
  return `${printScalar(key, style)}${style.colon}${value}`;
}

/** Items inside their brackets; each is printed for a margin one level deeper. */
export function enclose(
  open: string,
  items: readonly string[],
  close: string,
  style: JsonStyle,
  margin: string,
): string {
  if (items.length === 0) return `${open}${close}`;
  if (style.indent === undefined) return `${open}${items.join(style.comma)}${close}`;
  const inner = `${style.lineEnd}${margin}${style.indent}`;
  return `${open}${inner}${items.join(`,${inner}`)}${style.lineEnd}${margin}${close}`;
}

function printInside(value: unknown, style: JsonStyle, margin: string): string {
  return printJson(value, style, `${margin}${style.indent ?? ''}`);
}

function printScalar(value: unknown, { escaped }: JsonStyle): string {
  return JSON.stringify(value).replace(escaped, escapeUnit);
}

/** The white space before the line on which a node begins. */
export function findMargin(text: string, { start }: Pick<Node, 'start'>): string {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, start))?.[0] ?? '';
}
