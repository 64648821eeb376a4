import { defineTarget } from '../../target.js';
import { checkContents } from './checks/check-contents.js';
import { makeContainer } from './container.js';
import { findContents } from './contents.js';
import { printExport } from '../../../gtm/print-export.js';
import { OPTIONS, type GtmOptions } from './options.js';

/**
 * A web container that imports into Google Tag Manager: what the plan sends from the browser to GA4, Google Ads,
 * Floodlight, Meta, LinkedIn, TikTok and functions of the page, with the triggers that need no code, consent settings,
 * folders and notes.
 */
export const gtm = defineTarget<GtmOptions>({
  id: 'gtm',
  summary: 'A Google Tag Manager web container, ready to import.',
  defaultOut: 'gtm/web-container.json',
  options: OPTIONS,
  check: ({ plan, options }) => checkContents(findContents(plan, options)),
  generate: ({ plan, options }) => {
    const content = printExport(makeContainer(findContents(plan, options)));
    return [{ path: 'web-container.json', content }];
  },
  merge: async ({ plan, options }, request) => {
    const { mergeExport } = await import('./merge/merge-export.js');
    return mergeExport(makeContainer(findContents(plan, options)), plan.name, request);
  },
});
