// GitHub Flavored Markdown. https://github.github.com/gfm/#backslash-escapes
// A backslash before ASCII punctuation makes it plain text, in a table's cell as well as outside.

// An underscore between letters is one: `snake_case` needs no backslash.
const MARKUP = /[\\`*[\]<>|~$]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const SCHEME = /:(?=\/\/)/g;
const WWW = /(?<=www)\./gi;
const BLOCK_START = /^(?:[-+=#]|\d+(?=[.)](?:\s|$)))/;

/** Text that shows as it is: no markup, no HTML, no link that it did not already spell out, no new block. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(SCHEME, '\\:').replace(WWW, '\\.').replace(BLOCK_START, escapeBlockStart);
}

/**
 * A code span; the fence is longer than any run of backticks in the text. A `|` would need a backslash in a
 * table and show it elsewhere, so a text with one is escaped instead.
 */
export function printCode(text: string): string {
  if (text.includes('|')) return escapeMarkdown(text);
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

// `1.` would start a list; a backslash before a digit is a backslash, so it goes before the point.
function escapeBlockStart(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
