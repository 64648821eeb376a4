import { META_STANDARD_EVENTS } from '../../../meta-events.js';
import { callOf } from '../drafts/value.js';
import { draftConstant } from '../drafts/variables.js';
import { draftScriptEvent, draftScriptLibrary } from './script-tag.js';
import type { Vendor } from './vendor.js';

/** The queue that Meta's library takes over when it has loaded. */
const QUEUE = `\
if (!window.fbq) {
  var fbq = function () {
    if (fbq.callMethod) fbq.callMethod.apply(fbq, arguments);
    else fbq.queue.push(arguments);
  };
  fbq.push = fbq;
  fbq.loaded = true;
  fbq.version = "2.0";
  fbq.queue = [];
  window.fbq = window._fbq = fbq;
  var script = document.createElement("script");
  script.async = true;
  script.src = "https://connect.facebook.net/en_US/fbevents.js";
  document.head.appendChild(script);
}`;

/** The pixel, with what it would collect by itself turned off: what is sent is what the plan says. */
export const meta: Vendor = {
  settings: [{ field: 'pixel_id', pattern: /^\d+$/, example: '1234567890123456' }],
  eventSettings: [],
  byScript: true,
  draft(destination, deliveries, contents) {
    const value = destination.settings.get('pixel_id') ?? '';
    const pixel = draftConstant(contents, destination, ['pixel', 'Pixel ID'], value);
    const library = draftScriptLibrary(destination, contents, [pixel], (identify) => {
      const id = `String(${callOf(pixel).printScript(identify)})`;
      return [...QUEUE.split('\n'), `window.fbq("set", "autoConfig", false, ${id});`, `window.fbq("init", ${id});`];
    });
    return deliveries.map((delivery) =>
      draftScriptEvent(delivery, contents, {
        setup: library,
        needs: [pixel],
        send: ({ name, data, eventId }, identify) => {
          const method = META_STANDARD_EVENTS.has(delivery.to.as) ? 'trackSingle' : 'trackSingleCustom';
          const id = `String(${callOf(pixel).printScript(identify)})`;
          const options = eventId === undefined ? '' : `, { eventID: ${eventId} }`;
          return [`window.fbq("${method}", ${id}, ${name}, ${data}${options});`];
        },
      }),
    );
  },
};
