import { readOwn } from '../options.js';
import { draftScriptEvent } from './script-tag.js';
import type { Vendor } from './vendor.js';

/** Gives events to a function of the page, by name and parameters. What the page does not have, it does not call. */
export const custom: Vendor = {
  settings: [],
  eventSettings: [],
  byScript: true,
  draft(destination, deliveries, contents) {
    const path = readOwn(contents.options.functions, destination.name) || '';
    return deliveries.map((delivery) =>
      draftScriptEvent(delivery, contents, { keepId: true, send: ({ name, data }) => printCall(path, name, data) }),
    );
  },
};

// Called as a method, so that it has its own object as `this`.
function printCall(path: string, name: string, data: string): string[] {
  const steps = path.replace(/^window\./, '').split('.');
  const last = steps.pop() ?? '';
  return [
    'var owner = window;',
    ...steps.map((step) => `owner = owner && owner.${step};`),
    `if (owner && typeof owner.${last} === "function") owner.${last}(${name}, ${data});`,
  ];
}
