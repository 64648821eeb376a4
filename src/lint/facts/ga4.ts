import facts from './ga4.json' with { type: 'json' };

/** What GA4 takes, with the page of Google that says so and how far it was verified. */
export const GA4 = facts;

export const GA4_NAME = new RegExp(facts.name.pattern, 'u');

/** How a name breaks GA4's rules for names, as the end of a sentence. */
export function findNameFault(name: string, maxLength: number): string | undefined {
  const length = [...name].length;
  if (length > maxLength) return `is ${length} characters long; GA4 takes ${maxLength}`;
  if (!GA4_NAME.test(name)) return 'may hold only letters, digits and underscores in GA4, and begins with a letter';
  return undefined;
}
