import {
  type Document,
  isCollection,
  isNode,
  isPair,
  isScalar,
  type Node,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Range } from './location.js';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
]);

/** Where brackets and quotes were opened that nothing closes, in the order of the text. */
export function findOpeners(document: Document.Parsed, text: string): Range[] {
  const openers: Range[] = [];
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0] ?? 0;
      if (isOpenQuote(node, text) || isOpenBracket(node, text)) openers.push({ start, end: start + 1 });
    },
  });
  return openers;
}

function isOpenQuote(node: Node, text: string): boolean {
  if (!isScalar(node) || !node.type?.startsWith('QUOTE') || !node.range) return false;
  const [start, end] = node.range;
  return end - start < 2 || text.charAt(end - 1) !== text.charAt(start);
}

function isOpenBracket(node: Node, text: string): boolean {
  if (!isCollection(node) || !node.flow || !node.range) return false;
  const [start, end] = node.range;
  const closing = CLOSING.get(text.charAt(start));
  // A pair in a list is a map without brackets.
  if (closing === undefined) return false;
  // The last bracket may be the one of a child that is closed.
  return text.charAt(end - 1) !== closing || findLastChild(node)?.range?.[1] === end;
}

function findLastChild(node: YAMLMap | YAMLSeq): Node | undefined {
  const last = node.items.at(-1);
  const child = isPair(last) ? (last.value ?? last.key) : last;
  return isNode(child) ? child : undefined;
}
