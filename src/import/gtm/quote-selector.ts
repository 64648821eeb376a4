/** A text as a string of a selector. https://www.w3.org/TR/css-syntax-3/#consume-string-token */
export function quoteText(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]/g, (character) => {
    return `\\${character.charCodeAt(0).toString(16)} `;
  });
  return `"${escaped}"`;
}
