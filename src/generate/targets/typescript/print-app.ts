import type { Declaration } from './code/declaration.js';
import { printConsent } from './print-consent.js';
import { printMembers, type References } from './print-type.js';
import { printVisitor } from './print-visitor.js';
import type { Routing } from './routing/routing.js';
import { type AppFunction, call, printCall } from './transports/transport.js';

/** What a module says to the app besides its events: imports of types, and functions that the app calls. */
export interface AppCode {
  /** Imports of types from packages. */
  readonly packages: readonly string[];
  readonly declarations: readonly Declaration[];
}

/** Prints what the events printed before need: the context, consent, the key of roll-outs, the SDKs. */
export function printApp(routing: Routing, references: References): AppCode {
  const packages = routing.transports.flatMap(({ transport, options }) => transport.imports?.(options) ?? []);
  const functions = routing.transports.flatMap(({ transport, options }) => transport.app?.(options) ?? []);
  const declarations = [
    ...printContext(routing, references),
    ...printConsent(routing),
    ...(routing.isServer ? [printVisitor(routing)] : []),
    ...(routing.isUsed('isInRollout') ? [printFunction(routing, ROLLOUT_KEY)] : []),
    ...functions.map((one) => printFunction(routing, one)),
  ];
  return { packages: [...new Set(packages)], declarations };
}

function printFunction({ scope }: Routing, { name, doc, parameters, call }: AppFunction): Declaration {
  return { kind: 'function', name, doc, parameters, body: [`${call(scope)};`] };
}

const ROLLOUT_KEY: AppFunction = {
  name: 'setRolloutKey',
  doc: [
    'Says who this is for events that are rolled out to a share: a key that stays the same, such as a first-party id.',
    'Until then they are not sent.',
  ],
  parameters: 'key: string',
  call: ({ use }) => printCall(call(use('keepRolloutKey'), 'key')),
};

const CONTEXT: readonly AppFunction[] = [
  {
    name: 'setContext',
    doc: ['Gives what all events have, once. It replaces what was given before; what a call says itself wins.'],
    parameters: 'context: Context',
    call: ({ use }) => printCall(call(use('replaceContext'), 'context')),
  },
  {
    name: 'updateContext',
    doc: ['Changes some of what all events have.'],
    parameters: 'changes: Partial<Context>',
    call: ({ use }) => printCall(call(use('mergeContext'), 'changes')),
  },
];

function printContext(routing: Routing, references: References): Declaration[] {
  if (!routing.isUsed('context') && !routing.isUsed('pickContext')) return [];
  const members = printMembers(routing.context.values(), '  ', references);
  return [
    { kind: 'type', name: 'Context', doc: ['What all events have.'], lines: ['interface Context {', ...members, '}'] },
    ...CONTEXT.map((one) => printFunction(routing, one)),
  ];
}
