import type { Diagnostic } from '../diagnostic.js';
import type { Range } from '../source/location.js';
import type { Node } from '../source/node.js';
import { findLine, findLineStarts } from '../source/positions.js';
import type { Source } from '../source/source.js';
import { reportOwn } from './own-findings.js';

/** One rule that a comment takes out on one line. */
export interface Suppression {
  readonly source: Source;
  readonly rule: string;
  /** Where the comment names the rule. */
  readonly range: Range;
  /** The whole comment, from its `#`. */
  readonly comment: Range;
  /** The comment names no other rule. */
  readonly alone: boolean;
  /** Index of the line whose findings it takes out. */
  readonly line: number;
}

/** The suppressions of a file, and what is wrong with its comments that look like one. */
export interface FoundSuppressions {
  readonly suppressions: Suppression[];
  readonly diagnostics: Diagnostic[];
}

const MARK = 'measureplan-disable';
const NEXT_LINE = `${MARK}-next-line`;
const THIS_LINE = `${MARK}-line`;

interface Comment {
  /** Offset of the word that begins with the mark. */
  readonly start: number;
  readonly text: string;
}

/** The comments of a file that suppress, last first. A text without one costs a single search. */
export function findSuppressions(source: Source): FoundSuppressions {
  const found: FoundSuppressions = { suppressions: [], diagnostics: [] };
  const comments = findComments(source);
  let below: { line: number; target: number } | undefined;
  for (const comment of comments.reverse()) {
    const line = findLine(findLineStarts(source), comment.start);
    const target: number = comment.text.startsWith(NEXT_LINE) ? findNextLine(source, line, below) : line;
    below = { line, target: findNextLine(source, line, below) };
    readComment(source, comment, target, found);
  }
  return found;
}

function findComments(source: Source): Comment[] {
  const comments: Comment[] = [];
  const { text } = source;
  for (let start = text.indexOf(MARK); start >= 0; start = text.indexOf(MARK, start + MARK.length)) {
    if (!followsHash(text, start)) continue;
    const end = /[\r\n]|$/g;
    end.lastIndex = start;
    comments.push({ start, text: text.slice(start, end.exec(text)?.index) });
  }
  return comments.length === 0 || !source.tree ? comments : withoutText(source.tree, comments);
}

/** Only blanks stand between a `#` that can begin a comment and the offset. */
function followsHash(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return text[at] === '#' && (at === 0 || /\s/.test(text[at - 1] as string));
}

/** What stands inside a quoted or a block text is no comment. */
function withoutText(tree: Node, comments: readonly Comment[]): Comment[] {
  const covered = new Set<number>();
  const seen = new Set<Node>();
  const nodes: Node[] = [tree];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    // Aliases share their node.
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'list') for (const item of node.items) nodes.push(item);
    if (node.kind === 'map') for (const { key, value } of node.entries.values()) nodes.push(key, value);
    if (node.kind === 'scalar') coverComments(node, comments, covered);
  }
  return comments.filter((_, index) => !covered.has(index));
}

function coverComments({ start, end }: Range, comments: readonly Comment[], covered: Set<number>): void {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; (comments[index]?.start ?? end) < end; index++) covered.add(index);
}

/** The next line that holds more than a comment; a run of comments is walked once, from its end. */
function findNextLine(source: Source, line: number, below: { line: number; target: number } | undefined): number {
  const starts = findLineStarts(source);
  for (let next = line + 1; next < starts.length; next++) {
    const text = source.text.slice(starts[next], starts[next + 1]).trimStart();
    if (text !== '' && !text.startsWith('#')) return next;
    if (next === below?.line) return below.target;
  }
  return starts.length;
}

function readComment(source: Source, { start, text }: Comment, line: number, found: FoundSuppressions): void {
  const report = (message: string, help: string, from: number, end: number) =>
    found.diagnostics.push(
      reportOwn('bad-suppression', { message, help, location: { source, path: [], range: { start: from, end } } }),
    );
  const word = text.split(/[\s,]/, 1)[0] as string;
  const wordEnd = start + word.length;
  if (word !== NEXT_LINE && word !== THIS_LINE) {
    report(`"${word}" is not a suppression.`, `Write "${NEXT_LINE}" or "${THIS_LINE}".`, start, wordEnd);
    return;
  }
  const rules = listRules(text.slice(word.length).split(/(?:^|\s)--(?=\s|$)/, 1)[0] as string, wordEnd);
  const used = rules.at(-1)?.end ?? wordEnd;
  const example = `${word} event-stage -- Why it is right here`;
  if (rules.length === 0) report('The suppression names no rule.', `Write "# ${example}".`, start, wordEnd);
  else if (!/^\s*--\s*\S/.test(text.slice(used - start).replace(/^[\s,]+/, ''))) {
    report('The suppression has no reason.', 'Add one: " -- Why it is right here".', start, used);
  } else {
    const comment = { start: source.text.lastIndexOf('#', start), end: start + text.length };
    const alone = rules.length === 1;
    for (const { rule, ...range } of rules) found.suppressions.push({ source, rule, range, comment, alone, line });
  }
}

function listRules(text: string, offset: number): (Range & { rule: string })[] {
  return Array.from(text.matchAll(/[^\s,]+/g), ({ 0: rule, index }) => {
    const start = offset + index;
    return { rule, start, end: start + rule.length };
  });
}
