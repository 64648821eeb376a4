/** GTM reads `{{…}}` as a call of a variable wherever a template stands. */
export function callsVariable(text: string): boolean {
  return text.includes('{{');
}

/** Text for people, as in notes: a space between braces, so that nothing in it is a call. */
export function breakBraces(text: string): string {
  return text.replace(/\{(?=\{)/g, '{ ').replace(/\}(?=\})/g, '} ');
}

// The importer refuses `:` and `<`; one document of Google's forbids quotes too. Braces would break a call of the name.
const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  [':', '.'],
  ['<', '‹'],
  ['"', '”'],
  ["'", '’'],
  ['{', '('],
  ['}', ')'],
]);

/** A name of the plan as a name in GTM, where it is only a label. */
export function cleanName(text: string): string {
  return text
    .replace(/[\p{Bidi_Control}\p{Surrogate}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[:<"'{}]/g, (character) => REPLACEMENTS.get(character) ?? '')
    .trim();
}
