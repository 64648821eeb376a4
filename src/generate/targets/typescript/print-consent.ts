import { printString } from '../../print/typescript/literals.js';
import type { Declaration } from './code/declaration.js';
import type { Routing } from './routing/routing.js';
import { call, printCall } from './transports/transport.js';

/** The types of consent, and the functions that say what the visitor has decided; nothing where nothing asks for it. */
export function printConsent(routing: Routing): Declaration[] {
  const isGoogle = routing.transports.some(({ transport }) => GOOGLE.has(transport.id));
  const isGated = ['whenGranted', 'ifGranted', 'ifGrantedBy'].some(routing.isUsed);
  if (!isGated && !isGoogle) return [];
  if (routing.isServer) return printTypes(routing);
  const print = (command: string, decide: string) => [
    ...(isGoogle ? [printStatement(routing, 'sendCommand', '"consent"', `"${command}"`, 'state')] : []),
    ...(isGated ? [printStatement(routing, decide, 'state')] : []),
  ];
  return [
    ...printTypes(routing),
    {
      kind: 'function',
      name: 'setDefaultConsent',
      doc: ['What holds until the visitor decides. What is denied here is undecided.'],
      parameters: 'state: ConsentState & { readonly wait_for_update?: number }',
      body: print('default', 'assumeConsent'),
    },
    {
      kind: 'function',
      name: 'updateConsent',
      doc: [`Says what the visitor has decided. ${OUTCOME[routing.options.undecided]}`],
      parameters: 'state: ConsentState',
      body: print('update', 'decideConsent'),
    },
  ];
}

function printTypes({ plan }: Routing): Declaration[] {
  return [
    {
      kind: 'type',
      name: 'ConsentType',
      doc: [],
      lines: [`type ConsentType = ${plan.consentTypes.map(printString).join(' | ')};`],
    },
    {
      kind: 'type',
      name: 'ConsentState',
      doc: ['What the visitor has decided, as far as it is known.'],
      lines: ['type ConsentState = { readonly [Type in ConsentType]?: "granted" | "denied" };'],
    },
  ];
}

/** Google's tags read consent from the commands in the data layer. */
const GOOGLE: ReadonlySet<string> = new Set(['datalayer', 'gtag']);

const OUTCOME = {
  queue: 'Events that waited for it are sent, and those that it denies are dropped.',
  drop: 'Events before that were dropped.',
} as const;

function printStatement({ scope }: Routing, name: string, ...args: readonly string[]): string {
  return `${printCall(call(scope.use(name), ...args))};`;
}
