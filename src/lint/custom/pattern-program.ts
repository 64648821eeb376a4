/*
 * Patterns of rules that a plan defines itself run on any text of the plan. RegExp tries one way after another, and
 * some patterns keep it busy for minutes; here all ways are followed at once, so that time is the length of the text
 * times the length of the pattern, whatever they are. What is parsed is what compiles and RE2 has (`findPatternFault`).
 */

/** A step of a program: what it takes or asks, and the steps after it. */
export type Step =
  | { readonly is: 'character'; readonly fits: RegExp; next: number }
  | { readonly is: 'fork'; readonly next: number[] }
  | { readonly is: 'begin' | 'end' | 'edge' | 'inside'; next: number }
  | { readonly is: 'match' };

/** Counted repeats are written out. */
const MOST_STEPS = 5000;

const ATOM =
  /\[(?:\\.|[^\]\\])*\]|\\[pPu]\{[^}]*\}|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[\s\S]/uy;
const REPEAT = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const GROUP = /\((?:\?:|\?<[^>=!]+>)?(?!\?)/y;

const ASSERTIONS = new Map([
  ['^', 'begin'],
  ['$', 'end'],
  ['\\b', 'edge'],
  ['\\B', 'inside'],
] as const);

/** The program of a pattern, which begins at its step 0; nothing when it is too large. */
export function compilePattern(pattern: string): readonly Step[] | undefined {
  const parser = new Parser(pattern);
  parser.add({ is: 'fork', next: [1] });
  parser.readChoice();
  if (parser.steps.length >= MOST_STEPS || !parser.isAtEnd()) return undefined;
  parser.add({ is: 'match' });
  return parser.steps;
}

/** Every part it reads begins at the step that is next, and goes on at the step after its last. */
class Parser {
  readonly steps: Step[] = [];
  private at = 0;

  constructor(private readonly pattern: string) {}

  add(step: Step): void {
    if (this.steps.length < MOST_STEPS) this.steps.push(step);
  }

  isAtEnd(): boolean {
    return this.at === this.pattern.length;
  }

  readChoice(): void {
    const start = this.steps.length;
    const fork = { is: 'fork' as const, next: [start + 1] };
    this.add(fork);
    const ends: { next: number[] }[] = [];
    this.readSequence();
    while (this.take('|')) {
      const end = { is: 'fork' as const, next: [] };
      ends.push(end);
      this.add(end);
      fork.next.push(this.steps.length);
      this.readSequence();
    }
    for (const { next } of ends) next.push(this.steps.length);
  }

  private readSequence(): void {
    while (!this.isAtEnd() && !this.sees('|') && !this.sees(')')) this.readRepeated();
  }

  private readRepeated(): void {
    const from = this.at;
    const start = this.steps.length;
    this.readAtom();
    const [, mark, least, comma, most] = this.match(REPEAT) ?? [];
    if (mark === undefined && least === undefined) return;
    const after = this.at;
    this.steps.length = start;
    const fewest = mark === undefined ? Number(least) : mark === '+' ? 1 : 0;
    const isOpen = mark === '*' || mark === '+' || (comma !== undefined && most === '');
    const extra = isOpen ? 0 : (mark === '?' ? 1 : Number(most || least)) - fewest;
    this.repeat(from, fewest, extra, isOpen);
    this.at = after;
  }

  /** Reads the atom again for each of its turns. */
  private repeat(from: number, fewest: number, extra: number, isOpen: boolean): void {
    for (let turn = 0; turn < fewest && this.hasRoom(); turn++) this.readAgain(from);
    const skips: { next: number[] }[] = [];
    for (let turn = 0; turn < extra && this.hasRoom(); turn++) skips.push(this.readSkippable(from));
    if (isOpen) {
      const start = this.steps.length;
      const skip = this.readSkippable(from);
      this.add({ is: 'fork', next: [start] });
      skips.push(skip);
    }
    for (const { next } of skips) next.push(this.steps.length);
  }

  private readSkippable(from: number): { next: number[] } {
    const fork = { is: 'fork' as const, next: [this.steps.length + 1] };
    this.add(fork);
    this.readAgain(from);
    return fork;
  }

  private readAgain(from: number): void {
    this.at = from;
    this.readAtom();
  }

  private hasRoom(): boolean {
    return this.steps.length < MOST_STEPS;
  }

  private readAtom(): void {
    if (this.match(GROUP)) {
      this.readChoice();
      this.take(')');
      return;
    }
    const [text = ''] = this.match(ATOM) ?? [];
    const next = this.steps.length + 1;
    const assertion = ASSERTIONS.get(text as never);
    if (assertion) this.add({ is: assertion, next });
    else this.add({ is: 'character', fits: new RegExp(`^(?:${text})$`, 'u'), next });
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.pattern) ?? undefined;
    if (found) this.at += found[0].length;
    return found;
  }

  private sees(text: string): boolean {
    return this.pattern.startsWith(text, this.at);
  }

  private take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at += text.length;
    return true;
  }
}
