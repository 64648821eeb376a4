import { type Condition, condition } from '../../../gtm/parameter.js';

/** The page's path against a pattern where `*` is any text; no condition when every path matches. */
export function matchPath(pattern: string): Condition[] {
  const parts = pattern.split(/\*+/);
  if (pattern === '/*' || parts.every((part) => part === '')) return [];
  const [first = '', middle = '', last = ''] = parts;
  if (parts.length === 1) return [condition('EQUALS', 'Page Path', first)];
  if (parts.length === 2 && middle === '') return [condition('STARTS_WITH', 'Page Path', first)];
  if (parts.length === 2 && first === '') return [condition('ENDS_WITH', 'Page Path', middle)];
  if (parts.length === 3 && first === '' && last === '') return [condition('CONTAINS', 'Page Path', middle)];
  return [condition('MATCH_REGEX', 'Page Path', `^${parts.map(escapeRegExp).join('.*')}$`)];
}

/** A path starts with `/` and has neither query nor fragment. */
export function canMatchPath(pattern: string): boolean {
  return /^[/*]/.test(pattern) && !/[?#]/.test(pattern);
}

/** A text as a regular expression that matches it alone, in JavaScript and in RE2. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.|+()[\]{}*?]/g, '\\$&');
}
