/*
 * What can be said of a pattern by reading it: that it compiles, that RE2 has all of it, and that no engine that
 * tries one way after another can be kept busy by it.
 */

const BEYOND_RE2: readonly [RegExp, string][] = [
  [/\(\?<?[=!]/, 'looks ahead or behind'],
  [/\\[1-9]|\\k</, 'refers back to a group'],
];

/** Thousands of events write the same few patterns. */
const MOST_KEPT = 1000;

function keep<Verdict>(judge: (pattern: string) => Verdict): (pattern: string) => Verdict {
  const verdicts = new Map<string, Verdict>();
  return (pattern) => {
    if (verdicts.has(pattern)) return verdicts.get(pattern) as Verdict;
    const verdict = judge(pattern);
    if (verdicts.size < MOST_KEPT) verdicts.set(pattern, verdict);
    return verdict;
  };
}

/** Why a pattern cannot be used, as the end of a sentence. */
export const findPatternFault = keep(judgeFault);

function judgeFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/[a-z]*: /s, '') : '';
    return `does not compile${reason === '' ? '' : `: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`}`;
  }
  const bare = pattern.replace(/\\\\/g, '').replace(/\[(?:\\.|[^\]\\])*\]/g, '[]');
  const beyond = BEYOND_RE2.find(([found]) => found.test(bare))?.[1];
  return beyond === undefined ? undefined : `${beyond}, which RE2 cannot`;
}

interface Group {
  /** What can stand at its beginning, while that is one character; absent when it is more. */
  first?: string | undefined;
  readonly atoms: string[];
  loops: number;
  hasChoice: boolean;
}

const TOKEN =
  /\(\?(?:<[A-Za-z_]\w*>|:)|\((?!\?)|\)|\||\[(?:\\.|[^\]\\])*\]|\\[pPu]\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[\s\S]/gu;
const REPEAT = /^(?:[*+]|\{\d+(?:,\d*)?\})\??/;

/**
 * Can a text keep the pattern busy for longer than its length accounts for? That takes a repeated group in which
 * one text can be read in several ways: with a repeat or a choice in it, unless each turn begins with a character
 * that cannot stand elsewhere in it, as in `(-[a-z]+)*`.
 */
export const isRiskyPattern = keep(judgeRisk);

function judgeRisk(pattern: string): boolean {
  const groups: Group[] = [newGroup()];
  for (const token of pattern.matchAll(TOKEN)) {
    const [text] = token;
    const repeat = REPEAT.exec(pattern.slice(token.index + text.length))?.[0];
    const group = groups.at(-1) as Group;
    if (text.startsWith('(')) groups.push(newGroup());
    else if (text === '|') group.hasChoice = true;
    else if (text === ')' && groups.length > 1) {
      const closed = groups.pop() as Group;
      if (repeat !== undefined && canRepeat(repeat) && isAmbiguous(closed)) return true;
      addInner(groups.at(-1) ?? group, closed, repeat);
    } else if (!isRepeatMark(pattern, token.index)) addAtom(group, text, repeat);
  }
  return false;
}

function newGroup(): Group {
  return { atoms: [], loops: 0, hasChoice: false };
}

// Once at most is no loop.
function canRepeat(repeat: string): boolean {
  return !/^\{[01](?:,1)?\}/.test(repeat);
}

function isRepeatMark(pattern: string, index: number): boolean {
  return /[*+?{}^$]/.test(pattern.charAt(index)) || /\{\d*,?\d*$/.test(pattern.slice(Math.max(0, index - 12), index));
}

function addAtom(group: Group, text: string, repeat: string | undefined): void {
  if (group.atoms.length === 0 && repeat === undefined) group.first = text;
  group.atoms.push(text);
  if (repeat !== undefined && /^(?:[*+]|\{\d+,)/.test(repeat)) group.loops += 1;
}

function addInner(outer: Group, inner: Group, repeat: string | undefined): void {
  outer.atoms.push(...inner.atoms);
  outer.loops += inner.loops + (repeat === undefined ? 0 : 1);
  outer.hasChoice ||= inner.hasChoice && inner.loops > 0;
}

function isAmbiguous({ first, atoms, loops, hasChoice }: Group): boolean {
  if (hasChoice && loops > 0) return true;
  if (hasChoice) return !areDistinct(atoms);
  if (loops === 0) return false;
  const literal = first === undefined ? undefined : /^(?:\\?([^\w[\\.])|(\w)|\[([^\]\\^])\]|\\(\.))$/u.exec(first);
  const mark = literal?.slice(1).find((found) => found !== undefined);
  if (mark === undefined) return true;
  return atoms.slice(1).some((atom) => takes(atom, mark));
}

function areDistinct(atoms: readonly string[]): boolean {
  return atoms.every((atom) => /^\w$/.test(atom)) && new Set(atoms).size === atoms.length;
}

function takes(atom: string, character: string): boolean {
  try {
    return new RegExp(`^(?:${atom})$`, 'u').test(character);
  } catch {
    return true;
  }
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
