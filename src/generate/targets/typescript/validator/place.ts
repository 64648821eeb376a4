import { posix } from 'node:path';
import { atName, type Plan } from '../../../../plan/model.js';
import { findRange } from '../../../../source/location.js';
import { toPosition } from '../../../../source/positions.js';
import type { Place } from './rule-table.js';

/** What terminals and editors make a link of. */
export const DEFAULT_LINK = '{file}:{line}';

/**
 * Where an event is defined, as `link` says it: `{file}` is the plan's file relative to the folder of the plan, `{line}`
 * counts from 1, `{event}` is the name. In an address (`https://…/{file}#L{line}`) file and name are escaped.
 */
export function createPlace(plan: Plan, link: string): Place {
  const root = posix.dirname(plan.location.source.name);
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(link);
  const show = (text: string) => (isAddress ? escapeAddress(text) : text);
  return (event) => {
    const { source } = event.location;
    const { line } = toPosition(source, findRange(atName(event)).start);
    const values = new Map([
      ['file', show(posix.relative(root, source.name))],
      ['line', String(line)],
      ['event', show(event.name)],
    ]);
    return link.replace(/\{(file|line|event)\}/g, (_, name: string) => values.get(name) ?? '');
  };
}

// Half of a surrogate pair has no escape.
function escapeAddress(text: string): string {
  return encodeURI(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/[?#]/g, encodeURIComponent);
}
