import { callOf } from '../drafts/value.js';
import { draftConstant } from '../drafts/variables.js';
import { draftScriptEvent, draftScriptLibrary } from './script-tag.js';
import type { Vendor } from './vendor.js';

/** The queue that TikTok's library takes over, with a list of calls for each pixel. */
const QUEUE = `\
window.TiktokAnalyticsObject = "ttq";
var ttq = (window.ttq = window.ttq || []);
function defer(queue, method) {
  queue[method] = function () {
    queue.push([method].concat(Array.prototype.slice.call(arguments)));
  };
}
if (!ttq.load) {
  ttq.methods = ["page", "track", "identify", "instances", "debug", "on", "off", "once", "ready", "alias", "group", "enableCookie", "disableCookie"];
  ttq.setAndDefer = defer;
  for (var i = 0; i < ttq.methods.length; i++) defer(ttq, ttq.methods[i]);
  ttq.instance = function (id) {
    var queue = ttq._i[id] || [];
    for (var i = 0; i < ttq.methods.length; i++) defer(queue, ttq.methods[i]);
    return queue;
  };
  ttq.load = function (id, options) {
    var url = "https://analytics.tiktok.com/i18n/pixel/events.js";
    ttq._i = ttq._i || {};
    ttq._i[id] = [];
    ttq._i[id]._u = url;
    ttq._t = ttq._t || {};
    ttq._t[id] = +new Date();
    ttq._o = ttq._o || {};
    ttq._o[id] = options || {};
    var script = document.createElement("script");
    script.async = true;
    script.src = url + "?sdkid=" + encodeURIComponent(id) + "&lib=ttq";
    document.head.appendChild(script);
  };
}`;

export const tiktok: Vendor = {
  settings: [{ field: 'pixel_id', pattern: /^[A-Za-z0-9]+$/, example: 'C4ABCDEF12GHIJ345678' }],
  eventSettings: [],
  byScript: true,
  draft(destination, deliveries, contents) {
    const value = destination.settings.get('pixel_id') ?? '';
    const pixel = draftConstant(contents, destination, ['pixel', 'Pixel ID'], value);
    const library = draftScriptLibrary(destination, contents, [pixel], (identify) => [
      ...QUEUE.split('\n'),
      `ttq.load(String(${callOf(pixel).printScript(identify)}));`,
    ]);
    return deliveries.map((delivery) =>
      draftScriptEvent(delivery, contents, {
        setup: library,
        needs: [pixel],
        send: ({ name, data, eventId }, identify) => {
          const id = `String(${callOf(pixel).printScript(identify)})`;
          const options = eventId === undefined ? '' : `, { event_id: ${eventId} }`;
          return [`window.ttq.instance(${id}).track(${name}, ${data}${options});`];
        },
      }),
    );
  },
};
