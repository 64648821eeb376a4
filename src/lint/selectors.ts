/** What most are: names, ids and classes, one within the other. */
const SIMPLE = /^[#.]?[A-Za-z][\w-]*(?: (?:> )?[#.]?[A-Za-z][\w-]*)*$/;

const OPENING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
]);
/** A text, an escape, or one character. Texts that do not end are found as their quote alone. */
const TOKEN = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\\.|[\s\S]/gu;

/**
 * Why no browser takes a selector, as the end of a sentence. It looks at what people mistype: brackets and quotes that
 * are not closed, an empty part of a list, a combinator with nothing after it, a class or id without a name.
 */
export function findSelectorFault(selector: string): string | undefined {
  if (SIMPLE.test(selector)) return undefined;
  if (!/["'\\()[\]{};]/.test(selector)) return findBareFault(selector);
  const closing: string[] = [];
  let bare = '';
  for (const [token] of selector.matchAll(TOKEN)) {
    if (token === '"' || token === "'") return `has a ${token} that is not closed`;
    const closes = OPENING.get(token);
    if (closes !== undefined) closing.push(closes);
    else if (token === ']' || token === ')') {
      if (closing.pop() !== token) return `has a "${token}" that nothing opens`;
    } else if (token === '{' || token === '}' || token === ';')
      return `has a "${token}", which is no part of a selector`;
    bare += closing.length === 0 && token.length === 1 ? token : 'x';
  }
  const open = closing.pop();
  if (open !== undefined) return `lacks a "${open}"`;
  return findBareFault(bare);
}

function findBareFault(bare: string): string | undefined {
  if (bare.split(',').some((part) => part.trim() === '')) return 'has an empty part';
  if (/[>+~]\s*(?:,|$)/.test(bare)) return 'ends in a sign that something should follow';
  if (/[.#](?=[\s.#,>+~]|$)/.test(bare)) return 'has a "." or "#" with no name after it';
  return undefined;
}
