import { keepAnswers } from './keep-answers.js';
import { isExponential } from './pattern-ambiguity.js';

/*
 * What can be said of a pattern by reading it: that it compiles, that RE2 has all of it, and that no engine that
 * tries one way after another can be kept busy by it.
 */

/** Outside of classes, where escapes of backslashes are gone. https://github.com/google/re2/wiki/Syntax */
const BEYOND_RE2: readonly [RegExp, string][] = [
  [/\(\?<?[=!]/, 'looks ahead or behind'],
  [/\\[1-9]|\\k</, 'refers back to a group'],
];
/** Anywhere: general categories have their short names alone, and a class holds something. */
const BEYOND_RE2_IN_CLASSES: readonly [RegExp, string][] = [
  [/\\[pP]\{(?!(?:[CLMNPSZ][a-z]?|Any)\})/, 'names characters by another property than their general category'],
  [/\[(?:\\.|[^\]\\])*\\b/, 'has a backspace in a class'],
  [/(?:^|[^\\])\[\^?\]/, 'has an empty class'],
];

/** https://github.com/google/re2/blob/main/re2/re2.h: counted repeats go to 1000, those within each other multiplied. */
const MOST_TURNS = 1000;

const TOKEN = /\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{(\d+)(,?)(\d*)\}|[\s\S]/gu;

/** Thousands of events write the same few patterns. */
const MOST_KEPT = 1000;

/** Why a pattern cannot be used, as the end of a sentence. */
export const findPatternFault = keepAnswers(judgeFault, MOST_KEPT);

function judgeFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/[a-z]*: /s, '') : '';
    return `does not compile${reason === '' ? '' : `: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`}`;
  }
  const plain = pattern.replace(/\\\\/g, '');
  const bare = plain.replace(/\[(?:\\.|[^\]\\])*\]/g, '[]');
  const beyond =
    BEYOND_RE2.find(([found]) => found.test(bare)) ?? BEYOND_RE2_IN_CLASSES.find(([found]) => found.test(plain));
  if (beyond) return `${beyond[1]}, which RE2 cannot`;
  return countTurns(pattern) > MOST_TURNS
    ? `repeats something more than ${MOST_TURNS} times, which RE2 cannot`
    : undefined;
}

/** How often the innermost part of a pattern is written out at most, were counted repeats written out. */
function countTurns(pattern: string): number {
  if (!/\{\d/.test(pattern)) return 1;
  const open: number[] = [];
  let here = 1;
  let last = 1;
  for (const [token, least, , most] of pattern.matchAll(TOKEN)) {
    if (token === '(') {
      open.push(here);
      here = 1;
    } else if (token === ')') {
      last = here;
      here = Math.max(open.pop() ?? 1, last);
    } else if (least === undefined) last = 1;
    else here = Math.max(here, last * Math.max(Number(least), Number(most || 0)));
  }
  return here;
}

/** A repeat that is counted this far is as good as one without end: the ways double with each turn. */
const MANY_TURNS = 10;

/**
 * Can a text keep the pattern busy for exponentially longer than its length accounts for? That takes a repeat in which
 * one text can be read in several ways.
 */
export const isRiskyPattern = keepAnswers(judgeRisk, MOST_KEPT);

const REPEATED_GROUP = /\)[*+{]/;

/** `(-[a-z]+)*`, by far the most common group that is repeated: a separator, and what it separates. Or what holds none. */
const SEPARATED =
  /\((?:\?:)?([-_/:,;@#%&=~]|\\[./|])(\[(?:\\.|[^\]\\])*\]|\\[dw])[*+]?\)[*+]|\\.|\[(?:\\.|[^\]\\])*\]/g;

/** When a turn begins with what it cannot hold otherwise, a text can be read in one way. */
function withoutSeparated(token: string, separator: string | undefined, separated: string): string {
  const isOneWay = separator !== undefined && !new RegExp(`^${separated}$`, 'u').test(separator.slice(-1));
  return isOneWay ? '' : token;
}

function judgeRisk(pattern: string): boolean {
  // Without a group that is repeated, each repeat is of one character.
  if (!REPEATED_GROUP.test(pattern) || findPatternFault(pattern) !== undefined) return false;
  if (!REPEATED_GROUP.test(pattern.replace(SEPARATED, withoutSeparated))) return false;
  return isExponential(shorten(pattern)) ?? true;
}

/** The pattern with long counted repeats as repeats without end, and exact ones shorter: read in as many ways. */
function shorten(pattern: string): string {
  let before = '';
  return pattern.replace(TOKEN, (token, least?: string, comma?: string, most?: string) => {
    const isLong = Math.max(Number(least ?? 0), Number(most ?? 0)) > MANY_TURNS;
    const isGroup = before === ')';
    before = token;
    if (!isLong) return token;
    if (isGroup) return '*';
    return comma === '' ? `{${MANY_TURNS}}` : '+';
  });
}

/** What may be tried before a pattern is given up, in ways to read a text. */
const MOST_WAYS = 1e6;

/** Does a text match? Undefined when the pattern cannot be used, or might take long. */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  if (findPatternFault(pattern) !== undefined || isRiskyPattern(pattern)) return undefined;
  const loops = pattern.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
  const choices = pattern.match(/[?|]/g)?.length ?? 0;
  const start = pattern.startsWith('^') ? 0 : 1;
  if ((text.length + 1) ** (loops + start) * 2 ** choices > MOST_WAYS) {
    if (text.length > 64 || loops > 8) return undefined;
    if (!/^\^[^.]*$/.test(pattern)) return undefined;
  }
  return new RegExp(pattern, 'u').test(text);
}
