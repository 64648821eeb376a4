import { DEFAULT_BUILT_INS, WEB_BUILT_INS, type WebBuiltInType } from '../../../gtm/built-in-variables.js';
import type { BuiltInVariable } from '../../../gtm/entities.js';
import { OWNER } from './owner.js';

/**
 * The built-in variables that these entities call, beside GTM's own five. They are looked for in what was made, not
 * announced by those who make it, so none can be forgotten; no text of the plan can hold a call.
 */
export function enableBuiltIns(entities: readonly object[]): BuiltInVariable[] {
  const called = findCalled(entities);
  const types = Object.keys(WEB_BUILT_INS) as WebBuiltInType[];
  return types
    .filter((type) => DEFAULT_BUILT_INS.includes(type) || called.has(WEB_BUILT_INS[type]))
    .map((type) => ({ ...OWNER, type, name: WEB_BUILT_INS[type] }));
}

function findCalled(entities: readonly object[]): ReadonlySet<string> {
  const calls = JSON.stringify(entities).matchAll(/\{\{([^{}]*)\}\}/g);
  return new Set(Array.from(calls, ([, name = '']) => name));
}
