import { at } from '../../../../plan/model.js';
import type { Finding } from '../../../target.js';
import { measureCompiled } from '../compiled-size.js';
import { makeContainer } from '../container.js';
import { type Contents, findContents } from '../contents.js';
import { findPushed } from '../vendors/ga4-lookups.js';

/**
 * GTM publishes no container of more than 200 KB, and warns from 70 % of that on. Google documents neither; both are
 * as people met them: https://bbccss.com/google-tag-manager-limit.html, https://www.cognetik.com/tag/engineering/
 */
export const MOST_BYTES = 200 * 1024;
const MANY_BYTES = 0.7 * MOST_BYTES;

export function* checkSize(contents: Contents): Generator<Finding> {
  const bytes = measureContainer(contents);
  if (bytes < MANY_BYTES) return;
  const limit =
    bytes > MOST_BYTES
      ? 'it publishes no more than 200 KB'
      : 'it warns from 140 KB on, and publishes no more than 200 KB';
  yield {
    severity: 'warning',
    message: `GTM makes about ${toKilobytes(bytes)} of the container; ${limit}.`,
    help: advise(contents, bytes),
    location: at(contents.plan, 'generate'),
  };
}

function measureContainer(contents: Contents): number {
  return measureCompiled(makeContainer(contents).containerVersion);
}

function advise(contents: Contents, bytes: number): string {
  const combined = measureCombined(contents) ?? bytes;
  if (combined > 0.9 * bytes)
    return 'Leave out with "omit" what nobody reads, or send from a server what need not come from the page.';
  return `Write "tags: combined" at the output: one tag for many events, which look up their name and parameters, about ${toKilobytes(combined)}.`;
}

// Only events that come through the data layer can share a tag; where they are few it would not help.
function measureCombined({ plan, options, deliveries }: Contents): number | undefined {
  const pushed = deliveries.filter(({ event }) => findPushed(event) !== undefined);
  if (options.tags === 'combined' || pushed.length < deliveries.length / 10) return undefined;
  return measureContainer(findContents(plan, { ...options, tags: 'combined' }));
}

function toKilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
