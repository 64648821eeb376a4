import { LIMITS } from './limits.js';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from './node.js';
import type { Fault } from './syntax-error.js';

/** Thrown where a text stops being JSON. */
export class JsonStop extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

const [QUOTE, BACKSLASH, SPACE] = [34, 92, 32];

/** The grammar of RFC 8259, one method for each of its parts. */
export class JsonReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Throws a JsonStop. */
  read(): Node {
    const node = this.readValue(0);
    this.skipBlank();
    if (this.at < this.text.length) throw this.stop('nothing should follow here.');
    return node;
  }

  private readValue(depth: number): Node {
    this.skipBlank();
    if (depth > LIMITS.depth) throw this.stop(`more than ${LIMITS.depth} lists and objects stand inside each other.`);
    const first = this.text[this.at];
    if (first === '{') return this.readMap(depth);
    if (first === '[') return this.readList(depth);
    return first === '"' ? this.readText() : this.readWord();
  }

  private readMap(depth: number): MapNode {
    const start = this.at++;
    const entries = new Map<string, Entry>();
    while (!this.takes('}')) {
      if (entries.size > 0) this.expect(',', 'a comma or "}"');
      this.skipBlank();
      if (this.text[this.at] !== '"') throw this.missing('a name in double quotes');
      const key = this.readText();
      const earlier = entries.get(key.text);
      if (earlier) throw repeat(key, earlier.key);
      this.expect(':', 'a colon');
      entries.set(key.text, { key, value: this.readValue(depth + 1) });
    }
    return { kind: 'map', start, end: this.at, entries };
  }

  private readList(depth: number): ListNode {
    const start = this.at++;
    const items: Node[] = [];
    while (!this.takes(']')) {
      if (items.length > 0) this.expect(',', 'a comma or "]"');
      items.push(this.readValue(depth + 1));
    }
    return { kind: 'list', start, end: this.at, items };
  }

  private readText(): ScalarNode {
    const start = this.at++;
    let isPlain = true;
    for (let code = this.code(); code !== QUOTE; code = this.code()) {
      if (code === BACKSLASH) isPlain = this.skipEscape();
      else if (code >= SPACE) this.at++;
      else if (this.at < this.text.length) throw this.stop('a line break or control character in a text is an escape.');
      else throw this.stop('this text has no end.', start);
    }
    this.at++;
    const written = this.text.slice(start, this.at);
    const value: string = isPlain ? written.slice(1, -1) : JSON.parse(written);
    return { kind: 'scalar', start, end: this.at, value, text: value, quoted: true };
  }

  private code(): number {
    return this.text.charCodeAt(this.at);
  }

  /** Answers that the text is no longer what is written. */
  private skipEscape(): false {
    const found = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(this.text.slice(this.at, this.at + 6))?.[0];
    if (!found) throw this.stop('there is no such escape.');
    this.at += found.length;
    return false;
  }

  private readWord(): ScalarNode {
    const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
    word.lastIndex = this.at;
    const text = word.exec(this.text)?.[0];
    if (text === undefined) throw this.missing('a value');
    const start = this.at;
    this.at += text.length;
    return { kind: 'scalar', start, end: this.at, value: JSON.parse(text), text, quoted: false };
  }

  /** Goes past the mark when it stands here. */
  private takes(mark: string): boolean {
    this.skipBlank();
    const stands = this.text[this.at] === mark;
    if (stands) this.at++;
    return stands;
  }

  private expect(mark: string, what: string): void {
    if (!this.takes(mark)) throw this.missing(what);
  }

  private skipBlank(): void {
    for (;;) {
      const code = this.code();
      if (code !== SPACE && code !== 9 && code !== 10 && code !== 13) return;
      this.at++;
    }
  }

  private missing(what: string): JsonStop {
    if (this.at >= this.text.length) return this.stop('it breaks off.');
    return this.stop(`${what} should stand here.`);
  }

  private stop(reason: string, start = this.at): JsonStop {
    const range = { start, end: Math.min(start + 1, this.text.length) };
    if (!/^\s*<(?:!doctype|html)/i.test(this.text))
      return new JsonStop({ range, message: `The file is not JSON: ${reason}` });
    const help = 'Save the file itself, not the page that shows it.';
    return new JsonStop({ range, message: 'The file is a web page, not JSON.', help });
  }
}

function repeat(key: ScalarNode, first: ScalarNode): JsonStop {
  return new JsonStop({
    range: key,
    message: `The name "${key.text}" stands twice in one object.`,
    help: 'Remove one of them: readers of JSON keep the last.',
    related: [{ message: 'the first', range: first }],
  });
}
