import { describe, expect, it } from 'vitest';
import { fitsCase } from '../../../src/lint/naming/cases.js';
import { convertCase } from '../../../src/plan/convert-case.js';
import type { NameCase } from '../../../src/plan/model.js';

describe.each<[NameCase, string[], string[]]>([
  [
    'snake',
    ['viewed', 'cart_item_added', '2fa_viewed', 'größe_gewählt', 'カート_追加', '404'],
    ['Cart_item', 'cart__item', '_cart', 'cart-item', 'cart item', 'cartItem', '🛒'],
  ],
  ['kebab', ['viewed', 'cart-item-added', '2fa-viewed'], ['cart--item', 'cart_item', 'Cart-item', '-cart']],
  ['camel', ['viewed', 'cartItemAdded', '2faViewed', 'openedPDF'], ['CartItem', 'cart_item', 'cart item']],
  ['pascal', ['Viewed', 'CartItemAdded', '2FAViewed', 'PDFOpened', '2fa'], ['cartItem', 'Cart_Item', 'Cart Item']],
  [
    'title',
    [
      'Viewed',
      'Cart Item Added',
      '2FA Viewed',
      'PDF Opened',
      'Product Added to Wishlist',
      'Q&A Opened',
      'PayPal Button Clicked',
    ],
    ['cart item added', 'Cart item added', 'to Cart', 'Cart  Item', ' Cart', 'Cart_Item Added'],
  ],
  [
    'sentence',
    ['Viewed', 'Cart item added', '2FA viewed', 'Opened PDF', 'Paid with PayPal'],
    ['cart item', 'Cart Item', 'Cart  item'],
  ],
  ['lower', ['viewed', 'cart item added', '2fa viewed'], ['Cart item', 'cart_item', 'cart  item', 'pDF opened']],
])('%s case', (nameCase, right, wrong) => {
  it.each(right)('is the case of "%s"', (name) => {
    expect(fitsCase(name, nameCase)).toBe(true);
  });

  it.each(wrong)('is not the case of "%s"', (name) => {
    expect(fitsCase(name, nameCase)).toBe(false);
  });

  it('is the case of what is converted to it', () => {
    for (const name of ['cartItemAdded', 'PDF opened', '2fa_viewed', 'checkout-started']) {
      expect(fitsCase(convertCase(name, nameCase), nameCase)).toBe(true);
    }
  });
});
