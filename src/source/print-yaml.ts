import { Document, isMap, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { replaceForbidden } from './characters.js';

/** What YAML can hold, with comments and layout. Names and texts may be anything: they are quoted where they must be. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | YamlMap;

export interface YamlMap {
  readonly entries: readonly YamlEntry[];
  /** On one line, `{ a: 1 }`. */
  readonly flow?: boolean;
}

export interface YamlEntry {
  readonly key: string;
  readonly value: YamlValue;
  /** Above the entry; of any text, one line of comment for each of its own. */
  readonly comment?: string;
  /** An empty line above. */
  readonly space?: boolean;
}

/**
 * A document that `parseYaml` reads as these values. Characters that no text of a plan may hold, such as control
 * characters and halves of surrogate pairs, become U+FFFD.
 */
export function printYaml(map: YamlMap, head = ''): string {
  const document = new Document();
  document.contents = toNode(map) as never;
  if (head !== '') document.commentBefore = toComment(head);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function toNode(value: YamlValue): Node {
  if (Array.isArray(value)) return toList(value);
  if (value !== null && typeof value === 'object') return toMap(value as YamlMap);
  return toScalar(value as string | number | boolean | null);
}

/** `[a, b]` beside `{ a: 1 }`: the printer has one setting for both. */
class TightList extends YAMLSeq {
  override toString(context?: Parameters<YAMLSeq['toString']>[0], ...more: [(() => void)?, (() => void)?]): string {
    return super.toString(context && this.flow ? { ...context, flowCollectionPadding: '' } : context, ...more);
  }
}

function toList(values: readonly YamlValue[]): YAMLSeq {
  const list = new TightList();
  list.items = values.map(toNode);
  list.flow = values.every((value) => value === null || typeof value !== 'object');
  return list;
}

function toMap({ entries, flow }: YamlMap): YAMLMap {
  const map = new YAMLMap();
  for (const { key, value, comment, space } of entries) {
    const name = toScalar(key) as Scalar;
    if (comment !== undefined) name.commentBefore = toComment(comment);
    if (space) name.spaceBefore = true;
    const node = toNode(value);
    map.items.push(new Pair(name, node) as never);
    if (isMap(node) && node.items.length === 0) node.flow = true;
  }
  map.flow = flow ?? false;
  return map;
}

// Words, paths, versions and quantities read as themselves without quotes, within brackets too.
const PLAIN = /^[A-Za-z_/][\w .()/*-]*(?<! )$|^\d+\.\d+\.\d+$|^\d+(?:\.\d+)?(?:%|s)$/;
const WORD = /^(?:true|false|null)$/i;

function toScalar(value: string | number | boolean | null): Node {
  const scalar = new Scalar(typeof value === 'string' ? replaceForbidden(value) : value);
  if (typeof value === 'string' && (!PLAIN.test(value) || WORD.test(value))) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function toComment(text: string): string {
  const lines = replaceForbidden(text).split(/\r\n?|[\n\u0085\u2028\u2029]/);
  return lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n');
}
