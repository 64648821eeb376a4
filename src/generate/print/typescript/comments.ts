import { escapeInvisible } from './invisible.js';

const LINE_BREAK = /\r\n?|\n/;
/** Words with single spaces between them. */
const SPACED = /^\S+(?: \S+)*$/;
/** Longest documentation comment that is written on one line, its indentation not counted. */
export const ONE_LINE = 100;

/** `@since 1.2.0`. A part is text, or the identifier that a link leads to; spaces stand between parts. */
export interface DocTag {
  readonly tag: 'since' | 'deprecated';
  readonly parts: readonly (string | { readonly link: string })[];
}

/** A documentation comment. A line that is text may hold line breaks of its own. Nothing without lines. */
export function printDoc(lines: readonly (string | DocTag)[], indent = ''): string[] {
  const text = lines.flatMap((line) => (typeof line === 'string' ? printLines(line) : printTag(line)));
  const [only = ''] = text;
  if (text.length === 0) return [];
  if (text.length === 1 && only.length <= ONE_LINE) return [`${indent}/** ${only} */`];
  return [`${indent}/**`, ...text.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

/** A comment to the end of the line. */
export function printLineComment(text: string): string {
  return `// ${protect(oneLine(text))}`;
}

/** Text that came in several lines, in one. */
export function oneLine(text: string): string {
  return SPACED.test(text) ? text : text.replace(/\s+/g, ' ').trim();
}

/** Text as a Markdown code span, which is how editors show documentation comments. */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  if (!line.includes('`')) return `\`${line}\``;
  const runs = [...line.matchAll(/`+/g)].map(([run]) => run.length);
  let fence = '`';
  while (runs.includes(fence.length)) fence += '`';
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

function printLines(text: string): string | string[] {
  return LINE_BREAK.test(text) ? text.split(LINE_BREAK).map(protect) : protect(text);
}

function printTag({ tag, parts }: DocTag): string {
  const text = parts.map((part) => (typeof part === 'string' ? protect(oneLine(part)) : `{@link ${part.link}}`));
  return [`@${tag}`, ...text].join(' ');
}

// Text from a plan cannot end the comment. Nor can it start a tag: to TypeScript, `@` after white space or
// an opening brace does (`@deprecated`, `{@link}`). A backslash is what Markdown escapes with.
function protect(line: string): string {
  const text = escapeInvisible(line.includes('\t') ? line.replaceAll('\t', ' ') : line);
  const open = text.includes('*/') ? text.replaceAll('*/', '*\\/') : text;
  return (open.includes('@') ? open.replace(/(^|[\s{*])@/g, '$1\\@') : open).trimEnd();
}
