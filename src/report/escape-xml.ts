import { showSentence } from './show-text.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/** Text for an element or a quoted attribute. What XML 1.0 has no way to write is written as an escape. */
export function escapeXml(text: string): string {
  return showSentence(text)
    .replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) as string)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
