import type { TextEdit } from '../diagnostic.js';
import type { Entry, MapNode } from './node.js';
import type { Source } from './source.js';

/** What an edit says besides its text: nothing else of the file is touched. */
type Edit = TextEdit | undefined;

/**
 * An edit that adds a field to the map that an entry has, laid out as the map is. A block map gets it on a
 * line of its own: below the field `below` when that is one line, else below its last field of one line.
 * Absent where text cannot be added safely: the entry is an alias, or no map.
 */
export function addField(source: Source, entry: Entry, field: string, value: string, below?: string): Edit {
  const { key, value: map } = entry;
  // The node of an alias stands where its anchor is.
  if (map.kind !== 'map' || map.start < key.end) return undefined;
  const own = ownEntries(map);
  if (source.text[map.start] === '{') return addToFlow(source, map, own, `${field}: ${value}`);
  const line = findLine(source, own, below);
  if (line) return addBelow(source, line, `${field}: ${value}`);
  return addAbove(source, own[0], `${field}: ${value}`);
}

/** An edit that replaces a scalar and keeps its quotes. Absent when the entry is an alias or no scalar. */
export function replaceScalar(source: Source, { key, value: node }: Entry, value: string): Edit {
  if (node.kind !== 'scalar' || node.start < key.end) return undefined;
  const first = source.text[node.start];
  const quote = first === '"' || first === "'" ? first : '';
  return { file: source.name, start: node.start, end: node.end, text: `${quote}${value}${quote}` };
}

/** Without those that a merge key brought: they stand elsewhere. */
function ownEntries(map: MapNode): Entry[] {
  return [...map.entries.values()].filter(({ key }) => key.start >= map.start && key.end <= map.end);
}

function addToFlow({ name, text }: Source, map: MapNode, own: readonly Entry[], added: string): TextEdit {
  const last = own.at(-1);
  const isInPlace = last && last.value.start >= last.key.end && last.value.end <= map.end;
  if (isInPlace && last.value.end > last.value.start) {
    return { file: name, start: last.value.end, end: last.value.end, text: `, ${added}` };
  }
  const start = map.start + 1;
  const isEmpty = text.slice(start, map.end - 1).trim() === '';
  return isEmpty
    ? { file: name, start, end: map.end - 1, text: ` ${added} ` }
    : { file: name, start, end: start, text: ` ${added},` };
}

/** The field to add a line below. */
function findLine({ text }: Source, own: readonly Entry[], below: string | undefined): Entry | undefined {
  const lines = own.filter((entry) => isOneLine(text, entry));
  return lines.find(({ key }) => key.text === below) ?? lines.at(-1);
}

function isOneLine(text: string, { key, value }: Entry): boolean {
  if (value.kind !== 'scalar' || value.start < key.end || value.end === value.start) return false;
  return (
    !/[\r\n]/.test(text.slice(key.start, value.end)) && !/[|>]/.test(text[value.start] ?? '') && isFirst(text, key)
  );
}

function addBelow({ name, text }: Source, { key, value }: Entry, added: string): TextEdit {
  // What follows the value on its line is a comment.
  const rest = /^[^\r\n]*/.exec(text.slice(value.end))?.[0].length ?? 0;
  const end = value.end + rest;
  return { file: name, start: end, end, text: `${lineBreakAt(text, end)}${indentOf(text, key)}${added}` };
}

function addAbove({ name, text }: Source, first: Entry | undefined, added: string): Edit {
  if (!first || !isFirst(text, first.key)) return undefined;
  const { start } = first.key;
  const lineBreak = lineBreakAt(text, start + text.slice(start).search(/\r|\n|$/));
  return { file: name, start, end: start, text: `${added}${lineBreak}${indentOf(text, first.key)}` };
}

/** Only blanks stand before the key on its line. */
function isFirst(text: string, key: Entry['key']): boolean {
  return /^ *$/.test(lineBefore(text, key));
}

function indentOf(text: string, key: Entry['key']): string {
  return lineBefore(text, key);
}

function lineBefore(text: string, { start }: Entry['key']): string {
  let from = start;
  while (from > 0 && !/[\r\n]/.test(text[from - 1] as string)) from--;
  return text.slice(from, start);
}

/** The line break at an offset; at the end of a text, what the text uses. */
function lineBreakAt(text: string, offset: number): string {
  return /^(?:\r\n|\r|\n)/.exec(text.slice(offset, offset + 2))?.[0] ?? /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
