import type { Compared } from '../../gtm/understand/conditions.js';

interface ReadPage {
  /** As a plan has it: a path with `*` for any text. */
  readonly pattern?: string;
  /** The condition that a plan cannot say. */
  readonly strange?: string;
}

/** Conditions on where an event happens: a plan has one pattern for the path, and nothing else. */
export function readPage([first, ...more]: readonly Compared[]): ReadPage {
  if (!first) return {};
  const pattern = toPattern(first);
  if (pattern === undefined) return { strange: first.shown };
  return more[0] ? { strange: more[0].shown } : { pattern };
}

function toPattern({ type, left, right, isNegated, ignoresCase }: Compared): string | undefined {
  const isPath = left.kind === 'built-in' && left.type === 'PAGE_PATH' && left.canon === 'built-in PAGE_PATH';
  if (!isPath || right.kind !== 'text' || isNegated || ignoresCase) return undefined;
  const { text } = right;
  if (type === 'MATCH_REGEX') return fromRegExp(text);
  // What a pattern of the plan would read as something else.
  if (/[*?#]/.test(text) || text === '') return undefined;
  if (type === 'EQUALS') return startsRight(text);
  if (type === 'STARTS_WITH') return startsRight(`${text}*`);
  if (type === 'ENDS_WITH') return `*${text}`;
  return type === 'CONTAINS' ? `*${text}*` : undefined;
}

function startsRight(pattern: string): string | undefined {
  return pattern.startsWith('/') ? pattern : undefined;
}

/** Plain text and `.*` between, from the first character to the last. */
function fromRegExp(text: string): string | undefined {
  const parts = /^\^(.*)\$$/.exec(text)?.[1]?.split('.*');
  const plain = parts?.map((part) =>
    /^(?:[\w/ ~@%&=,;:!-]|\\[\\^$.|+()[\]{}/-])*$/.test(part) ? part.replace(/\\(.)/g, '$1') : undefined,
  );
  if (!plain || plain.some((part) => part === undefined)) return undefined;
  const pattern = plain.join('*');
  return /^[/*]/.test(pattern) ? pattern : undefined;
}
