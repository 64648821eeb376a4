import { lazyPattern } from '../../source/unicode-pattern.js';

const MARKUP = lazyPattern(String.raw`[^\p{L}\p{M}\p{N} ._,()-]`, 'gu');

/**
 * A label between double quotes in a Mermaid diagram. What could end it, or be markup, HTML or Markdown there, is
 * written as Mermaid's entity. https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
export function escapeMermaid(text: string): string {
  return text.replace(MARKUP(), (character) => `#${character.codePointAt(0)};`);
}
