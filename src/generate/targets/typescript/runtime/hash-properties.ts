import { sha256 } from './sha256.js';

/**
 * Replaces values that the plan wants hashed, each in the form that its format asks for. A value that is left out or null
 * stays so.
 */
export function hashProperties(
  properties: object | undefined,
  names: readonly (readonly [name: string, normalize?: (text: string) => string])[],
): object {
  const entries = names.flatMap(([name, normalize = String]): [string, unknown][] => {
    const value = ({ __proto__: null, ...properties } as Record<string, unknown>)[name];
    return value === undefined || value === null ? [] : [[name, sha256(normalize(String(value)))]];
  });
  return { ...properties, ...Object.fromEntries(entries) };
}

/** As advertising platforms compare hashed addresses: https://support.google.com/google-ads/answer/13262500. */
export function normalizeEmail(text: string): string {
  return text.trim().toLowerCase();
}

/** E.164: a plus sign, the code of the country, the number, nothing between them. No code of a country starts with 0. */
export function normalizePhone(text: string): string {
  return `+${text.replace(/\D/g, '').replace(/^0+/, '')}`;
}
