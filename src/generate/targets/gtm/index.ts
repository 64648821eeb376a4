import type { ContainerExport } from '../../../gtm/container-export.js';
import type { Plan } from '../../../plan/model.js';
import { defineTarget } from '../../target.js';
import { checkContents } from './checks/check-contents.js';
import { makeContainer } from './container.js';
import { findContents } from './contents.js';
import { printExport } from '../../../gtm/print-export.js';
import { checkServerContents } from './server/check.js';
import { makeServerContainer } from './server/container.js';
import { findServerContents } from './server/contents.js';
import { OPTIONS, type GtmOptions } from './options.js';

/**
 * A web container that imports into Google Tag Manager: what the plan sends from the browser to GA4, Google Ads,
 * Floodlight, Meta, LinkedIn, TikTok and functions of the page, with the triggers that need no code, consent settings,
 * folders and notes. Or a server container, for what arrives there.
 */
export const gtm = defineTarget<GtmOptions>({
  id: 'gtm',
  summary: 'A Google Tag Manager container for web or server, ready to import.',
  defaultOut: 'gtm/web-container.json',
  options: OPTIONS,
  check: ({ plan, options }) =>
    options.container === 'server'
      ? checkServerContents(findServerContents(plan, options))
      : checkContents(findContents(plan, options)),
  generate: ({ plan, options }) => {
    return [{ path: `${options.container}-container.json`, content: printExport(makeFile(plan, options)) }];
  },
  merge: async ({ plan, options }, request) => {
    const { mergeExport } = await import('./merge/merge-export.js');
    return mergeExport(makeFile(plan, options), plan.name, request);
  },
});

function makeFile(plan: Plan, options: GtmOptions): ContainerExport {
  if (options.container === 'server') return makeServerContainer(findServerContents(plan, options));
  return makeContainer(findContents(plan, options));
}
