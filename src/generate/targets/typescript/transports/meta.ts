import { META_STANDARD_EVENTS } from '../../../meta-events.js';
import { printString } from '../../../print/typescript/literals.js';
import { reportMissing } from '../missing-setting.js';
import { call, defineTransport } from './transport.js';

/** The pixel of Meta, one of the plan's at a time: a page may have others. */
export const meta = defineTransport({
  id: 'meta',
  summary: 'The Meta pixel (`fbq`).',
  platform: 'browser',
  serves: ['meta'],
  names: ['useMeta'],
  app: () => [
    {
      name: 'useMeta',
      doc: ['Gives the pixel, once its base code has run. What is sent before waits for it.'],
      parameters: 'fbq: (...command: never[]) => unknown',
      call: ({ use }) => `${use('handOver')}(${use('metaPixel')}, fbq)`,
    },
  ],
  *check({ destinations }) {
    for (const destination of destinations) {
      if (!destination.settings.has('pixel_id')) yield reportMissing('The pixel', destination, 'pixel_id');
    }
  },
  send({ event, name, properties, route }, { use }) {
    const isStandard = META_STANDARD_EVENTS.has(route?.as ?? event.name);
    if (!route) return call(use('sendToMeta'), isStandard ? '"track"' : '"trackCustom"', name, properties);
    const pixel = printString(route.destination.settings.get('pixel_id') ?? '');
    return call(use('sendToMeta'), isStandard ? '"trackSingle"' : '"trackSingleCustom"', pixel, name, properties);
  },
});
