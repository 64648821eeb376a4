import { printDoc } from '../../print/typescript/comments.js';
import { printString } from '../../print/typescript/literals.js';
import type { Routing } from './routing/routing.js';
import { call, printCall } from './transports/transport.js';

/** The types of consent, and the functions that say what the visitor has decided; nothing where nothing asks for it. */
export function printConsent(routing: Routing): string[] {
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
    '',
    ...printDoc(['What holds until the visitor decides. What is denied here is undecided.']),
    'export function setDefaultConsent(state: ConsentState & { readonly wait_for_update?: number }): void {',
    ...print('default', 'assumeConsent'),
    '}',
    '',
    ...printDoc([`Says what the visitor has decided. ${OUTCOME[routing.options.undecided]}`]),
    'export function updateConsent(state: ConsentState): void {',
    ...print('update', 'decideConsent'),
    '}',
  ];
}

function printTypes({ plan }: Routing): string[] {
  return [
    '',
    `export type ConsentType = ${plan.consentTypes.map(printString).join(' | ')};`,
    '',
    ...printDoc(['What the visitor has decided, as far as it is known.']),
    'export type ConsentState = { readonly [Type in ConsentType]?: "granted" | "denied" };',
  ];
}

/** Google's tags read consent from the commands in the data layer. */
const GOOGLE: ReadonlySet<string> = new Set(['datalayer', 'gtag']);

const OUTCOME = {
  queue: 'Events that waited for it are sent, and those that it denies are dropped.',
  drop: 'Events before that were dropped.',
} as const;

function printStatement({ scope }: Routing, name: string, ...args: readonly string[]): string {
  return `  ${printCall(call(scope.use(name), ...args))};`;
}
