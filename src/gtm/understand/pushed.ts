import type { Trigger } from '../entities.js';
import { type Compared, readConditions } from './conditions.js';
import type { IndexedContainer } from './index-container.js';

/** The names of data layer events that fire a custom event trigger. */
export interface Pushed {
  /** Absent where the pattern allows names that cannot be listed. */
  readonly names?: readonly string[];
  readonly canon: string;
  readonly shown: string;
}

/** `undefined` for triggers of other types, and for conditions that are no condition on the event's name. */
export function findPushed({ type, customEventFilter }: Trigger, container: IndexedContainer): Pushed | undefined {
  if (type !== 'CUSTOM_EVENT') return undefined;
  const [condition, ...more] = readConditions(customEventFilter, container);
  if (!condition || more.length > 0 || condition.isNegated || !isOnEvent(condition)) return undefined;
  if (condition.right.kind !== 'text') return undefined;
  const names = listNames(condition.type, condition.right.text);
  if (names) return describeNames(names);
  const isAny = condition.type === 'MATCH_REGEX' && /^\^?\.[*+]\$?$/.test(condition.right.text);
  return { canon: condition.canon, shown: isAny ? 'every custom event' : `custom event that ${condition.shown}` };
}

export function describeNames(names: readonly string[]): Pushed {
  const shown = `custom event ${names.map((name) => `"${name}"`).join(' or ')}`;
  return { names, canon: `pushed ${JSON.stringify([...names].sort())}`, shown };
}

function isOnEvent({ left }: Compared): boolean {
  return left.kind === 'built-in' && left.type === 'EVENT';
}

/** What a condition on a name lets through, when that is a list: a name, or a pattern of alternatives. */
function listNames(type: Compared['type'], text: string): string[] | undefined {
  if (type === 'EQUALS') return text === '' ? undefined : [text];
  if (type !== 'MATCH_REGEX') return undefined;
  const body = /^\^?(?:\((?:\?:)?([^()]*)\)|([^()]*))\$?$/.exec(text);
  // What stands for itself in a pattern: `a|b` means the two names, although it also finds them in longer ones.
  const names = (body?.[1] ?? body?.[2] ?? '').split('|').map((part) => part.replace(/^\^|\$$/g, ''));
  const plain = names.map((name) => name.replace(/\\([.\-/ :])/g, '$1'));
  return names.every((name) => /^(?:[\w :/-]|\\[.\-/ :])+$/.test(name)) ? [...new Set(plain)] : undefined;
}
