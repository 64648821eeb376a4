import { unicodeTest } from '../../source/unicode-pattern.js';
import facts from './ga4.json' with { type: 'json' };

/** What GA4 takes, with the page of Google that says so and how far it was verified. */
export const GA4 = facts;

/** What nearly every name is; saves the other checks. */
const SIMPLE_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const hasGa4Letters = unicodeTest(SIMPLE_NAME, facts.name.pattern);

/** How a name breaks GA4's rules for names, as the end of a sentence. */
export function findNameFault(name: string, maxLength: number): string | undefined {
  if (name.length <= maxLength && SIMPLE_NAME.test(name)) return undefined;
  const length = [...name].length;
  if (length > maxLength) return `is ${length} characters long; GA4 takes ${maxLength}`;
  if (!hasGa4Letters(name)) return 'may hold only letters, digits and underscores in GA4, and begins with a letter';
  return undefined;
}
