import { splitSelectors } from '../../gtm/split-selectors.js';
import type { Compared } from '../../gtm/understand/conditions.js';
import { quoteText } from './quote-selector.js';

/** A condition on what was clicked or submitted, as a selector. */
export interface ReadSelector {
  readonly selector: string;
  /** It says that what is inside counts too, as it does in a plan. */
  readonly includesInside: boolean;
}

/** `undefined` for conditions on something else, and for those that no selector says. */
export function readSelector(condition: Compared, prefix: 'CLICK' | 'FORM'): ReadSelector | undefined {
  const { type, left, right, isNegated, ignoresCase } = condition;
  if (left.kind !== 'built-in' || right.kind !== 'text' || isNegated || ignoresCase) return undefined;
  const { text } = right;
  if (left.canon === `built-in ${prefix}_ELEMENT` && type === 'CSS_SELECTOR') {
    const selector = withoutInside(text);
    return { selector, includesInside: selector !== text };
  }
  const attribute = ATTRIBUTES.find(([field]) => left.canon === `built-in ${prefix}_${field}`)?.[1];
  const selector = attribute && compare(attribute, type, text);
  return selector === undefined ? undefined : { selector, includesInside: false };
}

const ATTRIBUTES = [
  ['ID', 'id'],
  ['CLASSES', 'class'],
  ['TARGET', 'target'],
] as const;

const OPERATORS: Partial<Record<Compared['type'], string>> = {
  EQUALS: '=',
  CONTAINS: '*=',
  STARTS_WITH: '^=',
  ENDS_WITH: '$=',
};

function compare(attribute: string, type: Compared['type'], text: string): string | undefined {
  if (attribute === 'id' && type === 'EQUALS' && /^[A-Za-z_][\w-]*$/.test(text)) return `#${text}`;
  const operator = OPERATORS[type];
  return operator === undefined || text === '' ? undefined : `[${attribute}${operator}${quoteText(text)}]`;
}

/** `#buy, #buy *` is how GTM is told of a button with an icon in it, and what a plan means by `#buy`. */
function withoutInside(selector: string): string {
  const parts = splitSelectors(selector);
  const inside = new Set(parts.filter((part) => part.endsWith(' *')).map((part) => part.slice(0, -2)));
  const own = parts.filter((part) => !part.endsWith(' *'));
  return own.length === inside.size && own.every((part) => inside.has(part)) ? own.join(', ') : selector;
}
