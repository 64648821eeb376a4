import { splitSelectors } from '../../gtm/split-selectors.js';
import type { Compared } from '../../gtm/understand/conditions.js';
import { quoteText } from './quote-selector.js';

/** A condition on what was clicked or submitted as a selector; `undefined` for other conditions, and those that none says. */
export function readSelector(condition: Compared, prefix: 'CLICK' | 'FORM'): string | undefined {
  const { type, left, right, isNegated, ignoresCase } = condition;
  if (left.kind !== 'built-in' || right.kind !== 'text' || isNegated || ignoresCase) return undefined;
  const { text } = right;
  if (left.canon === `built-in ${prefix}_ELEMENT` && type === 'CSS_SELECTOR') return withoutInside(text);
  if (left.canon === `built-in ${prefix}_ID`) return compare('id', type, text);
  if (left.canon === `built-in ${prefix}_CLASSES`) return compare('class', type, text);
  return left.canon === `built-in ${prefix}_TARGET` ? compare('target', type, text) : undefined;
}

const OPERATORS: Partial<Record<Compared['type'], string>> = {
  EQUALS: '=',
  CONTAINS: '*=',
  STARTS_WITH: '^=',
  ENDS_WITH: '$=',
};

function compare(attribute: string, type: Compared['type'], text: string): string | undefined {
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
