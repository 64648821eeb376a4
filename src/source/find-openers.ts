import { type Document, isCollection, isScalar, visit } from 'yaml';
import type { Range } from './location.js';

/** Where brackets and quotes were opened that nothing closes, in the order of the text. */
export function findOpeners(document: Document.Parsed, text: string): Range[] {
  const openers: Range[] = [];
  visit(document, {
    Node: (_, node) => {
      const [start, end] = node.range ?? [0, 0];
      const closing = text.charAt(end - 1);
      const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE');
      const isOpenQuote = isQuoted && (end - start < 2 || closing !== text.charAt(start));
      const isOpenBracket = isCollection(node) && node.flow && closing !== (text.charAt(start) === '[' ? ']' : '}');
      if (isOpenQuote || isOpenBracket) openers.push({ start, end: start + 1 });
    },
  });
  return openers;
}
