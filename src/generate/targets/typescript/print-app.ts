import { printDoc } from '../../print/typescript/comments.js';
import { printConsent } from './print-consent.js';
import { printMembers, type References } from './print-type.js';
import { printVisitor } from './print-visitor.js';
import type { Routing } from './routing/routing.js';
import { type AppFunction, call, printCall } from './transports/transport.js';

/** What a module says to the app besides its events: imports of types, and functions that the app calls. */
export interface AppCode {
  readonly imports: readonly string[];
  readonly functions: readonly string[];
}

/** Prints what the events printed before need: the context, consent, the key of roll-outs, the SDKs. */
export function printApp(routing: Routing, references: References): AppCode {
  const imports = routing.transports.flatMap(({ transport, options }) => transport.imports?.(options) ?? []);
  const functions = routing.transports.flatMap(({ transport, options }) => transport.app?.(options) ?? []);
  const parts = [
    ...printContext(routing, references),
    ...printConsent(routing),
    ...(routing.isServer ? printVisitor(routing) : []),
    ...(routing.isUsed('isInRollout') ? printFunction(routing, ROLLOUT_KEY) : []),
    ...functions.flatMap((one) => printFunction(routing, one)),
  ];
  return { imports: [...new Set(imports)], functions: parts };
}

/** A function that the app calls. */
export function printFunction({ scope }: Routing, { name, doc, parameters, call }: AppFunction): string[] {
  return ['', ...printDoc(doc), `export function ${name}(${parameters}): void {`, `  ${call(scope)};`, '}'];
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

function printContext(routing: Routing, references: References): string[] {
  if (!routing.isUsed('withContext')) return [];
  return [
    '',
    ...printDoc(['What all events have.']),
    'export interface Context {',
    ...printMembers(routing.context.values(), '  ', references),
    '}',
    ...CONTEXT.flatMap((one) => printFunction(routing, one)),
  ];
}
