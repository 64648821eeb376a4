import { escapeInvisible } from '../../print/typescript/invisible.js';

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is of the code that is printed
const ANY = '${string}';
/**
 * More alternatives than this, of all groups together, say less to a reader than their pattern does. The compiler refuses
 * a union of 100,000 (TS2590).
 */
const MOST_ALTERNATIVES = 50;

/**
 * The template literal type of a pattern's fixed parts: `^CH-[0-9]{6}$` is `CH-${string}`. Every text that matches is of
 * the type; the rest of the pattern is for a validator. Nothing when the pattern fixes nothing, or says more than this reads.
 */
export function printPattern(pattern: string): string | undefined {
  const isStart = pattern.startsWith('^');
  const isEnd = /(?<!\\)(?:\\\\)*\$$/.test(pattern);
  const parts = readParts(pattern.slice(isStart ? 1 : 0, isEnd ? -1 : undefined));
  if (!parts) return undefined;
  const whole = joinParts([...(isStart ? [] : [ANY]), ...parts, ...(isEnd ? [] : [ANY])]);
  return whole.every((part) => part === ANY) ? undefined : `\`${whole.join('')}\``;
}

/** Parts as they stand in a template literal; nothing when something is not understood. */
function readParts(pattern: string): string[] | undefined {
  const parts: string[] = [];
  let alternatives = 1;
  let rest = pattern;
  while (rest !== '') {
    const found = TOKEN.exec(rest);
    if (!found) return undefined;
    const part = readToken(found);
    alternatives *= listAlternatives(found).length;
    if (part === undefined || alternatives > MOST_ALTERNATIVES) return undefined;
    parts.push(part);
    rest = rest.slice(found[0].length);
  }
  return parts;
}

// One atom (a set, a group of fixed alternatives, an escape, a character), and how often it may come.
const TOKEN =
  /^(?:(?<set>\[(?:[^\]\\]|\\.)+\]|\.)|\((?:\?:)?(?<group>[\w|-]+)\)|\\(?<escaped>.)|(?<plain>[^\\^$.*+?()[\]{}|]))(?<times>[*+?]|\{\d+(?:,\d*)?\})?/u;

function readToken(token: RegExpExecArray): string | undefined {
  const { set, group, escaped, plain, times } = token.groups ?? {};
  if (set !== undefined) return ANY;
  if (escaped !== undefined && /\w/.test(escaped)) return 'dDwWsS'.includes(escaped) ? ANY : undefined;
  // What may be left out or repeated is not fixed.
  if (times !== undefined) return ANY;
  if (group === undefined) return protect(escaped ?? plain ?? '');
  const alternatives = listAlternatives(token);
  return alternatives.length === 1
    ? protect(group)
    : `\${${alternatives.map((one) => JSON.stringify(one)).join(' | ')}}`;
}

/** What a group of fixed texts may be; one of anything else, which is one part. */
function listAlternatives({ groups: { group, times } = {} }: RegExpExecArray): string[] {
  return group === undefined || times !== undefined ? [''] : [...new Set(group.split('|'))];
}

function protect(text: string): string {
  return escapeInvisible(text.replace(/[\\`$]/g, '\\$&'));
}

function joinParts(parts: readonly string[]): string[] {
  return parts.filter((part, index) => part !== ANY || parts[index - 1] !== ANY);
}
