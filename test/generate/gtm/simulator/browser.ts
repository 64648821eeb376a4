import { createContext, runInContext } from 'node:vm';
import type { Hit } from './tags.js';

type Sent = Omit<Hit, 'tag' | 'type'>;

/** What scripts of tags have around them: a window with the data layer and the page's own functions. */
export interface Browser {
  /** URLs of the scripts that scripts have loaded. */
  readonly loaded: readonly string[];
  /** Runs the scripts of a custom HTML tag, and tells what they have sent. */
  runHtml(html: string): Sent[];
}

interface Surroundings {
  /** What stands for a call of a variable in a script: the value as an expression. */
  readonly resolve: (template: string) => unknown;
  readonly push: (message: Record<string, unknown>) => void;
  /** Functions of the page, by their path from the window. */
  readonly functions: readonly string[];
}

/** The queues in which calls wait for a vendor's library. Nothing ever loads here, so all that is sent is in them. */
export function createBrowser(
  resolveNow: () => Surroundings['resolve'],
  options: Omit<Surroundings, 'resolve'>,
): Browser {
  const loaded: string[] = [];
  const sent: Sent[] = [];
  const window: Record<string, unknown> = {
    document: {
      createElement: () => ({}),
      head: { appendChild: (script: { src: string }) => loaded.push(script.src) },
    },
    dataLayer: { push: (message: Record<string, unknown>) => options.push(structuredClone(message)) },
  };
  window.window = window;
  const context = createContext(window);
  for (const path of options.functions) define(window, path, (name, data) => sent.push(toHit(path, name, data)));
  return {
    loaded,
    runHtml(html) {
      const { script, values } = fillIn(html, resolveNow());
      window.macro = (index: number) => values[index];
      runInContext(script, context);
      return [...sent.splice(0), ...takeMeta(window), ...takeTiktok(window), ...takeLinkedin(window)];
    },
  };
}

function define(window: Record<string, unknown>, path: string, call: (name: string, data: object) => void): void {
  const steps = path.replace(/^window\./, '').split('.');
  const last = steps.pop() ?? '';
  let owner = window;
  for (const step of steps) {
    owner[step] ??= {};
    owner = owner[step] as Record<string, unknown>;
  }
  owner[last] = function (this: unknown, name: string, data: object) {
    if (this !== owner) throw new Error(`${path} was called without its object.`);
    call(name, data);
  };
}

/** As GTM does it: each call becomes an expression. The browser ends a script at the first `</script`. */
function fillIn(html: string, resolve: (template: string) => unknown): { script: string; values: unknown[] } {
  const values: unknown[] = [];
  const filled = html.replace(/\{\{[^{}]*\}\}/g, (call) => `macro(${values.push(resolve(call)) - 1})`);
  const scripts = [...filled.matchAll(/<script>([\s\S]*?)<\/script/gi)].map(([, body]) => body);
  if (filled.replace(/<script>[\s\S]*?<\/script>/gi, '').trim() !== '') throw new Error(`Not a script alone: ${html}`);
  return { script: scripts.join('\n'), values };
}

function toHit(stream: string, event: string, data: object, id?: string): Sent {
  const parameters = { ...structuredClone(data), ...(id !== undefined && { event_id: id }) };
  return { event, stream, parameters };
}

type Call = readonly unknown[];

function takeMeta(window: Record<string, unknown>): Sent[] {
  const { queue = [] } = (window.fbq ?? {}) as { queue?: ArrayLike<unknown>[] };
  const calls = queue.splice(0).map((call): Call => Array.from(call));
  checkMetaStart(calls);
  return calls
    .filter(([method]) => method === 'trackSingle' || method === 'trackSingleCustom')
    .filter(([method, , name]) => isMetaMethod(String(method), String(name)))
    .map(([, pixel, name, data, options]) => {
      return toHit(String(pixel), String(name), data as object, (options as { eventID?: string } | undefined)?.eventID);
    });
}

/** A pixel that is started would send clicks and page views of its own, unless it was told not to before. */
function checkMetaStart(calls: readonly Call[]): void {
  for (const [index, [method, pixel]] of calls.entries()) {
    if (method !== 'init') continue;
    const quiet = calls.slice(0, index).some((call) => call.join() === ['set', 'autoConfig', false, pixel].join());
    if (!quiet) throw new Error(`The pixel ${pixel} collects by itself.`);
  }
}

/** Those of Meta's names that the tests use. By the other method they would count as something else. */
const META_STANDARD = ['Lead', 'Purchase', 'PageView'];

function isMetaMethod(method: string, name: string): boolean {
  const isStandard = META_STANDARD.includes(name);
  if (isStandard !== (method === 'trackSingle')) throw new Error(`Meta takes no ${name} by ${method}.`);
  return true;
}

function takeTiktok(window: Record<string, unknown>): Sent[] {
  const { _i = {} } = (window.ttq ?? {}) as { _i?: Record<string, Call[]> };
  return Object.entries(_i).flatMap(([pixel, queue]) => {
    return queue.splice(0).map(([, name, data, options]) => {
      return toHit(pixel, String(name), data as object, (options as { event_id?: string } | undefined)?.event_id);
    });
  });
}

function takeLinkedin(window: Record<string, unknown>): Sent[] {
  const { q = [] } = (window.lintrk ?? {}) as { q?: Call[] };
  return q.splice(0).map(([, data]) => {
    const { conversion_id: id, ...parameters } = structuredClone(data) as Record<string, unknown>;
    return { event: String(id), parameters };
  });
}
