import { template } from '../../../../gtm/parameter.js';
import { callOf } from '../drafts/value.js';
import { draftConstant } from '../drafts/variables.js';
import { draftLibrary, draftScriptEvent } from './script-tag.js';
import type { Vendor } from './vendor.js';

/** Until the Insight tag has loaded, calls wait where it looks for them. */
const QUEUE = [
  'window.lintrk = window.lintrk || function (command, data) { window.lintrk.q.push([command, data]); };',
  'window.lintrk.q = window.lintrk.q || [];',
];

const takes = (parameter: string) => ['conversion_value', 'currency', 'event_id'].includes(parameter);

/** GTM's own Insight tag, and a conversion for each event. LinkedIn takes no parameters but value and currency. */
export const linkedin: Vendor = {
  settings: [{ field: 'partner_id', pattern: /^\d+$/, example: '1234567' }],
  eventSettings: [{ field: 'conversion_id', pattern: /^\d+$/, example: '12345678' }],
  byScript: true,
  takes,
  draft(destination, deliveries, contents) {
    const value = destination.settings.get('partner_id') ?? '';
    const partner = draftConstant(contents, destination, ['partner', 'Partner ID'], value);
    const library = draftLibrary(destination, contents, 'bzi', [partner], (identify) => [
      template('id', callOf(partner).print(identify)),
    ]);
    return deliveries.map((delivery) =>
      draftScriptEvent(delivery, contents, {
        setup: library,
        keepId: true,
        takes,
        send: ({ data }) => [
          ...QUEUE,
          `${data}.conversion_id = ${Number(delivery.to.settings.get('conversion_id'))};`,
          `window.lintrk("track", ${data});`,
        ],
      }),
    );
  },
};
