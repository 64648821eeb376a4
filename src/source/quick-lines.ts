const LF = 10;
const CR = 13;
export const SPACE = 32;
const HASH = 35;
const DASH = 45;

/** Thrown where a text says something that the quick reader leaves to the whole one. Never seen outside of it. */
export const NOT_PLAIN = Symbol('not plain');

export function giveUp(): never {
  throw NOT_PLAIN;
}

/** Whether a character ends a line, or is the one behind the text. Each CR has its LF. */
export function isLineEnd(code: number): boolean {
  return code === LF || code === CR || Number.isNaN(code);
}

/** Whether a character ends a word. */
export function isGap(code: number): boolean {
  return code === SPACE || isLineEnd(code);
}

/** What stands between two lines of a text that is folded, and so many empty ones between them. */
export function foldGap(gaps: number): string {
  return gaps === 0 ? ' ' : '\n'.repeat(gaps);
}

/** Walks a text from line to line that says something, past empty lines and comments. */
export class QuickLines {
  /** Where the current line's content begins; the end of the text behind its last line. */
  at = 0;
  /** Its column, from 0; -1 at the end of the text. */
  column = -1;
  /** Empty lines before the current one. */
  gaps = 0;
  /** Comments stand between the line before and the current one. */
  isCommented = false;

  constructor(readonly text: string) {
    this.enterLine(0);
  }

  /** Goes on from the end of a line to the next that says something. */
  next(lineEnd: number): void {
    this.gaps = 0;
    this.isCommented = false;
    this.enterLine(lineEnd + 1);
  }

  /** The same where nothing but spaces and a comment may stand before the end of the line. */
  finish(from: number): void {
    this.next(this.skipToEnd(from));
  }

  /** The current line begins an item of a list. */
  isItem(): boolean {
    return this.text.charCodeAt(this.at) === DASH && isGap(this.text.charCodeAt(this.at + 1));
  }

  skipSpaces(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE) at++;
    return at;
  }

  /** Nothing but spaces or a comment stands from here to the end of the line. */
  isAtEnd(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (code === HASH) return isGap(this.text.charCodeAt(at - 1));
    return isLineEnd(code);
  }

  /** The offset of the LF that ends the line, or of the text's end. */
  findLineEnd(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end < 0 ? this.text.length : end;
  }

  private skipToEnd(from: number): number {
    const at = this.skipSpaces(from);
    if (!this.isAtEnd(at)) giveUp();
    return this.findLineEnd(at);
  }

  private enterLine(start: number): void {
    let line = start;
    for (;;) {
      const at = this.skipSpaces(line);
      const code = this.text.charCodeAt(at);
      if (at >= this.text.length) return this.stop();
      if (isLineEnd(code)) {
        this.gaps++;
        line = this.findLineEnd(at) + 1;
      } else if (code === HASH) {
        this.isCommented = true;
        line = this.findLineEnd(at) + 1;
      } else {
        this.at = at;
        this.column = at - line;
        if (this.column === 0) this.refuseMarker();
        return;
      }
    }
  }

  private stop(): void {
    this.at = this.text.length;
    this.column = -1;
  }

  /** What begins or ends a document is for the whole reader. */
  private refuseMarker(): void {
    if (this.text.startsWith('---', this.at) || this.text.startsWith('...', this.at)) giveUp();
  }
}
