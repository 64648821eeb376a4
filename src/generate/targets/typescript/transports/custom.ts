import { printString } from '../../../print/typescript/literals.js';
import { call, defineTransport } from './transport.js';

/** For whatever has no transport here: the app gives a function, and does with each event what it wants. */
export const custom = defineTransport({
  id: 'custom',
  summary: "A function of the app's own.",
  platform: 'any',
  serves: ['custom', 'crm', 'bigquery', 'warehouse'],
  names: ['useCustom'],
  app: () => [
    {
      name: 'useCustom',
      doc: ['Gives the function that sends. What is sent before waits for it. `destination` is its name in the plan.'],
      parameters: 'send: (name: string, properties: object, destination?: string) => void',
      call: ({ use }) => `${use('handOver')}(${use('customSender')}, send)`,
    },
  ],
  send: ({ name, properties, route }, { use }) =>
    route
      ? call(use('sendToCustom'), name, properties ?? '{}', printString(route.destination.name))
      : call(use('sendToCustom'), name, properties),
});
