import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A request that an SDK made. */
export interface Received {
  readonly method: string;
  /** With its query. */
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  /** Unpacked where it came packed. */
  readonly body: string;
}

/** What a server on loopback answers; `undefined` is an empty 200. */
export type Answer = (request: Received) => { readonly type?: string; readonly body: string } | undefined;

/**
 * A server on loopback that stands for those of the vendors: it keeps what arrives, in order, and answers what an SDK
 * asks for (its settings, its flags). The caller closes it.
 */
export class Collector {
  readonly received: Received[] = [];
  readonly #server: Server;
  readonly #waiting: (() => void)[] = [];

  private constructor(answer: Answer) {
    this.#server = createServer((request, response) => void this.#take(request, response, answer));
  }

  static async open(answer: Answer = () => undefined): Promise<Collector> {
    const collector = new Collector(answer);
    await new Promise<void>((resolve) => collector.#server.listen(0, '127.0.0.1', resolve));
    return collector;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The requests to a path that begins so. */
  listTo(path: string): Received[] {
    return this.received.filter(({ url }) => url.pathname.startsWith(path));
  }

  /** Waits until what arrived is enough; a test that waits in vain ends by its own limit. */
  async waitUntil(isEnough: () => boolean): Promise<void> {
    while (!isEnough()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
    const received = await readRequest(request, this.origin);
    allowEverybody(request, response);
    if (received.method === 'OPTIONS') return void response.writeHead(204).end();
    this.received.push(received);
    const { type = 'application/json', body = '' } = answer(received) ?? {};
    response.writeHead(200, { 'content-type': type }).end(body);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

async function readRequest(request: IncomingMessage, origin: string): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return {
    method: request.method ?? '',
    url: new URL(request.url ?? '/', origin),
    headers: request.headers,
    body: (isPacked ? gunzipSync(bytes) : bytes).toString('utf8'),
  };
}

/** SDKs send to other origins than the page's, some with credentials. */
function allowEverybody({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', headers.origin ?? '*');
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT, OPTIONS');
}
