import { splitSelectors } from '../../../gtm/split-selectors.js';

/**
 * The elements of a selector and everything inside them: what a visitor hits is often the icon in the button, and
 * GTM compares the element that was hit.
 */
export function withInside(selector: string): string {
  return splitSelectors(selector)
    .map((part) => `${part}, ${part} *`)
    .join(', ');
}
