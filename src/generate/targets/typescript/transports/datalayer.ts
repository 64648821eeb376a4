import { call, defineTransport, printWith } from './transport.js';

/**
 * Google Tag Manager's data layer, made when it is not there yet. It keeps events for the tags that load later. The
 * container renames and asks for consent: what is pushed has the plan's own names. The event's name is written last, so
 * that it holds even against a property `event` that no type has kept out.
 */
export const datalayer = defineTransport({
  id: 'datalayer',
  summary: 'The data layer of Google Tag Manager.',
  platform: 'browser',
  serves: 'plan',
  consent: 'theirs',
  send: ({ name, properties }, { use }) => call(use('pushToDataLayer'), printWith(properties, `event: ${name}`)),
});
