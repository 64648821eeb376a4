/*
 * How to write a transport
 * ========================
 *
 * A transport is a way for events to leave the app. It is two files of one name, and nothing else is edited:
 *
 * - `transports/<id>.ts` runs when code is generated: what the transport serves, its options, and the call that sends
 *   one event. It exports one `defineTransport({…})` under the camelCase of its id (`segment-node.ts`: `segmentNode`).
 * - `runtime/<id>.ts` is what that call needs in the app: real TypeScript, tested by itself. A generated module holds those
 *   of its declarations that something refers to, and bundlers drop those that nothing calls. So: no effects when it is
 *   loaded, state only as a top-level `let` or `const` with a literal, imports only from its neighbours, no enums or
 *   namespaces (types must be erasable), one variable for each `let` or `const`, types of parameters and results written
 *   out (`isolatedDeclarations`), and names that no other run-time module declares, exported or not. It runs in pages and
 *   on servers: a global that a platform lacks is reached as in `runtime/data-layer.ts`. Names of properties come from the
 *   plan, so use Maps, spreads and `Object.fromEntries`, never `target[name] = value`: the name may be `__proto__`.
 *
 * Then `npm run sync` lists the transport and embeds its run-time module. `sdk: [<id>]` in a plan chooses it, with options
 * as `sdk: [{ <id>: { option: value } }]`. `datalayer.ts` (a global, the plan's own names) and `gtag.ts` (destinations,
 * their settings) are the examples.
 *
 * What a transport does not do, because the generated function does it before: routing by destination and status, shadow
 * and pilot events, consent (the call is made when all that the delivery needs is granted, unless `consent` says
 * `'theirs'`), context, hashing, and names: `as`, `params`, `omit` and `set` are applied to what `send` gets.
 *
 * The app hands an SDK over through a function that the transport prints (`app`), typed with the SDK's own types
 * (`imports`), which only calls a run-time function whose parameter is a small interface of the SDK's methods it uses.
 * `runtime/handover.ts` keeps what is sent before; a global that queues by itself (gtag, fbq) needs no handover:
 *
 *     // runtime/acme.ts
 *     import { type Handover, handOver, withSdk } from './handover.js';
 *     const acme: Handover<{ track(name: string, properties: object): unknown }> = { waiting: [] };
 *     export function connectAcme(sdk: { track(name: string, properties: object): unknown }): void {
 *       handOver(acme, sdk);
 *     }
 *     export function sendToAcme(name: string, properties: object = {}): void {
 *       withSdk(acme, (sdk) => sdk.track(name, properties));
 *     }
 *
 *     // transports/acme.ts
 *     export const acme = defineTransport({
 *       id: 'acme',
 *       summary: 'Acme in the browser (`acme-js`).',
 *       platform: 'browser',
 *       serves: ['acme'],
 *       names: ['useAcme'],
 *       options: () => ({ strict: z._default(z.boolean(), false) }),
 *       imports: () => ["import type { Acme } from 'acme-js';"],
 *       app: () => [{
 *         name: 'useAcme',
 *         doc: ['Gives the client of Acme. What is sent before waits for it.'],
 *         parameters: 'client: Acme',
 *         call: ({ use }) => `${use('connectAcme')}(client)`,
 *       }],
 *       send: ({ name, properties }, { use }) => call(use('sendToAcme'), name, properties),
 *     });
 *
 * On a server one process has many visitors: a module whose transports are all for servers keeps no state about them. Its
 * functions take a `visitor` first (`orderPaid(visitor, { … })`), which `send` gets as an expression to pass on.
 *
 * Tests go to test/generate/typescript/transports/<id>.test.ts: the text that is printed, the check, and the real SDK
 * against a server on loopback.
 */
import type * as z from 'zod/mini';
import type { DestinationType } from '../../../../plan/destination-types.js';
import type { Destination, EventDestination, Plan, PlanEvent } from '../../../../plan/model.js';
import type { Finding } from '../../../target.js';

/** The fields of a transport's options: schemas of `zod/mini`. */
export type OptionFields = Readonly<Record<string, z.core.SomeType>>;

type OptionsOf<Fields extends OptionFields> = { readonly [Field in keyof Fields]: z.core.output<Fields[Field]> };

/** A way for events to leave the app. */
export interface Transport<Fields extends OptionFields = OptionFields> {
  /** What `sdk` says in the plan; the name of the file. */
  readonly id: string;
  /** One line for lists. */
  readonly summary: string;
  /** Where it runs. One output is for browsers or for servers: with one for servers, it has the events of `source: server`. */
  readonly platform: 'browser' | 'server' | 'any';
  /**
   * The types of destinations that it sends to, once for each destination of an event. `plan`: each event once, under the
   * plan's own names, wherever it goes. In a plan that has no destination of these types, a transport takes every event as
   * it is. The option `destinations` narrows the first to some names.
   */
  readonly serves: 'plan' | readonly DestinationType[];
  /** Who holds events back until consent is given: the generated code (`ours`, the default), or what receives them. */
  readonly consent?: 'ours' | 'theirs';
  /** The functions that `app` prints: no event's function may have these names, whatever the plan's transports. */
  readonly names?: readonly string[];
  /** What the SDK adds to the properties of an event by itself; `*` stands for any end. Tests hold it against what arrives. */
  readonly adds?: readonly string[];
  /** Options of its own, besides `destinations`; made when a plan is read, never at start-up. */
  readonly options?: () => Fields;
  /** For servers: what it needs to know of a visitor, besides `userId` and `anonymousId`. */
  readonly visitor?: readonly VisitorField[];
  /** Imports of types that `app` needs, as whole statements. */
  readonly imports?: (options: OptionsOf<Fields>) => readonly string[];
  /** The functions that the app calls, to hand over an SDK. */
  readonly app?: (options: OptionsOf<Fields>) => readonly AppFunction[];
  /** What it cannot send. Errors stop the target. */
  readonly check?: (context: TransportCheck<OptionsOf<Fields>>) => Iterable<Finding>;
  /** The call that sends one event. */
  readonly send: (delivery: Delivery, context: SendContext<OptionsOf<Fields>>) => Call;
}

/** A transport whose options only it knows. */
// biome-ignore lint/suspicious/noExplicitAny: options are read by the transport's own schema before it sees them
export type AnyTransport = Transport<any>;

export function defineTransport<const Fields extends OptionFields = Record<never, never>>(
  transport: Transport<Fields>,
): Transport<Fields> {
  return transport;
}

/** One event on its way to one destination. */
export interface Delivery {
  readonly plan: Plan;
  readonly event: PlanEvent;
  /** Absent for a transport of the plan's own names, and for one that no destination of the plan asks for. */
  readonly route?: EventDestination;
  /** An expression of the name that arrives, a string: a literal, or a variable in `track`. */
  readonly name: string;
  /** An expression of the properties as they arrive, `object | undefined`. Absent when there are none. */
  readonly properties?: string;
  /**
   * In a module for servers, an expression of who the event is about: `userId?`, `anonymousId?` (texts) and what
   * transports add. The module has no context, and keeps nothing from one call to the next.
   */
  readonly visitor?: string;
}

/** Something that a server says of a visitor with each call. `type` is TypeScript, `name` an identifier. */
export interface VisitorField {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
  /** Optional when left out. */
  readonly isRequired?: boolean;
}

/** What a printed expression may refer to. */
export interface Scope {
  /** The identifier of a function that a module in `runtime/` exports, which the generated module then holds. */
  use(name: string): string;
}

export interface SendContext<Options> extends Scope {
  readonly options: Options;
}

/** A function of the generated module that the app calls. */
export interface AppFunction {
  readonly name: string;
  readonly doc: readonly string[];
  /** As TypeScript: `client: Acme`. */
  readonly parameters: string;
  /** The one expression that it evaluates. */
  readonly call: (scope: Scope) => string;
}

export interface TransportCheck<Options> {
  readonly plan: Plan;
  /** The events that the module has functions for. */
  readonly events: readonly PlanEvent[];
  /** The destinations that the transport serves; empty where it takes every event as it is. */
  readonly destinations: readonly Destination[];
  readonly options: Options;
}

/** A call, as expressions. It is made at once, or its arguments are kept until it may be made. */
export interface Call {
  readonly callee: string;
  readonly args: readonly string[];
}

/** `f(a, b)`, without the arguments that are not there. */
export function call(callee: string, ...args: readonly (string | undefined)[]): Call {
  return { callee, args: args.filter((arg) => arg !== undefined) };
}

export function printCall({ callee, args }: Call): string {
  return `${callee}(${args.join(', ')})`;
}

/** Properties with more of the generator's own: `{ ...properties, send_to: "G-1" }`. `added` are `key: value`. */
export function printWith(properties: string | undefined, ...added: readonly string[]): string {
  if (properties === undefined) return `{ ${added.join(', ')} }`;
  // What is an object literal itself needs no spreading.
  const [, members = `...${properties}`] = /^\{ (.*) \}$/s.exec(properties) ?? [];
  return `{ ${[members, ...added].join(', ')} }`;
}
