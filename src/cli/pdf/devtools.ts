import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Params = Readonly<Record<string, unknown>>;
type Reply = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Reply;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The DevTools protocol over a browser's pipes 3 and 4, messages ending in NUL: what a port would be, without opening one.
 * https://chromedevtools.github.io/devtools-protocol/
 */
export class Devtools {
  readonly #input: Writable;
  readonly #replies = new Map<number, Waiting>();
  readonly #events = new Map<string, () => void>();
  #last = 0;
  #rest = '';

  constructor(browser: ChildProcess) {
    this.#input = browser.stdio[3] as Writable;
    const output = browser.stdio[4] as Readable;
    // A browser that ends closes both; who waits hears of that from its exit.
    this.#input.on('error', () => {});
    output.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    browser.once('exit', () => this.#fail(new Error('The browser ended.')));
  }

  call(method: string, params: Params = {}, sessionId?: string): Promise<Reply> {
    this.#last += 1;
    const id = this.#last;
    this.#input.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
    return new Promise((resolve, reject) => this.#replies.set(id, { resolve, reject }));
  }

  /** Ask for it before what causes it. */
  waitFor(event: string): Promise<void> {
    return new Promise((resolve) => this.#events.set(event, resolve));
  }

  #read(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) this.#take(JSON.parse(message) as Message);
  }

  #take({ id, method, result, error }: Message): void {
    if (method !== undefined) this.#events.get(method)?.();
    const waiting = id === undefined ? undefined : this.#replies.get(id);
    if (!waiting) return;
    this.#replies.delete(id as number);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result ?? {});
  }

  #fail(error: Error): void {
    for (const { reject } of this.#replies.values()) reject(error);
    this.#replies.clear();
  }
}
