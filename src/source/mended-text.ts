import { findFirstInLine, findLineEnd, findLineStart } from './find-marks.js';
import type { Range } from './location.js';

/**
 * A text in which what is broken was blanked out, character by character, so that the rest can be read
 * with every offset as it was. It knows what it took away: that something is missing there is no finding.
 */
export class MendedText {
  private constructor(
    private readonly original: string,
    /** The text as it can be read now. */
    readonly text: string,
    private readonly gaps: readonly Range[],
    private readonly lostAnchors: ReadonlySet<string>,
  ) {}

  static from(text: string): MendedText {
    return new MendedText(text, text, [], new Set());
  }

  /** The text with these places blanked out, each with what hangs on it. The places are in the order of the text. */
  mend(places: readonly Range[]): MendedText {
    const gaps: Range[] = [];
    for (const { start } of places) {
      if (start >= (gaps.at(-1)?.end ?? 0)) gaps.push(this.findGap(start));
    }
    return this.without(gaps);
  }

  /** The text without anything from here on. */
  cut(start: number): MendedText {
    return this.without([{ start, end: this.text.length }]);
  }

  private without(gaps: readonly Range[]): MendedText {
    const lost = new Set(this.lostAnchors);
    for (const { start, end } of gaps) {
      for (const [, name = ''] of this.text.slice(start, end).matchAll(/&([^\s,[\]{}]+)/g)) lost.add(name);
    }
    return new MendedText(this.original, blank(this.text, gaps), [...this.gaps, ...gaps], lost);
  }

  /** Something was taken away between these two offsets. */
  hasGap(from: number, to: number): boolean {
    return this.gaps.some(({ start, end }) => start < to && end > from);
  }

  /** An anchor of this name was taken away. */
  hasLost(anchor: string): boolean {
    return this.lostAnchors.has(anchor);
  }

  /**
   * The rest of the line, with the lines below that are indented deeper. A line that is broken again after
   * it was mended goes as a whole.
   */
  private findGap(start: number): Range {
    const first = findFirstInLine(this.original, start);
    const lineEnd = findLineEnd(this.original, start);
    const indentation = this.original.slice(findLineStart(this.original, start), first);
    const from = this.hasGap(first, lineEnd) ? first : start;
    // How deep a tab indents is anyone's guess.
    if (indentation.includes('\t')) return { start: from, end: lineEnd };
    return { start: from, end: findBlockEnd(this.original, lineEnd, indentation.length) };
  }
}

/** The end of the last of the lines after `lineEnd` that are indented deeper, without a break between them. */
function findBlockEnd(text: string, lineEnd: number, indentation: number): number {
  let end = lineEnd;
  let next = lineEnd;
  while (next < text.length) {
    const start = next + (text.startsWith('\r\n', next) ? 2 : 1);
    const first = findFirstInLine(text, start);
    next = findLineEnd(text, start);
    if (first === next) continue;
    if (first - start <= indentation) break;
    end = next;
  }
  return end;
}

function blank(text: string, gaps: readonly Range[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of gaps) {
    pieces.push(text.slice(from, start), text.slice(start, end).replaceAll(/[^\r\n]/g, ' '));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
