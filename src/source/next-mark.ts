/** Finds where a character stands next. Asked from left to right, it goes through the text once, however often it is asked. */
export class NextMark {
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly character: string,
  ) {}

  /** The first offset from here on; the text's end where there is none. Never ask again from further left. */
  from(at: number): number {
    if (this.found < at) {
      const found = this.text.indexOf(this.character, at);
      this.found = found < 0 ? this.text.length : found;
    }
    return this.found;
  }
}
