const areas = [
  'pricing',
  'checkout',
  'cart',
  'product',
  'account',
  'order',
  'shipping',
  'payment',
  'search',
  'listing',
  'category',
  'wishlist',
  'newsletter',
  'coupon',
  'review',
  'loyalty',
  'gift',
  'return',
  'delivery',
  'store',
  'support',
  'onboarding',
  'trial',
  'invoice',
  'referral',
];

const things = [
  'table',
  'form',
  'banner',
  'video',
  'guide',
  'link',
  'button',
  'card',
  'filter',
  'tooltip',
  'tab',
  'modal',
  'carousel',
  'badge',
  'chart',
  'calculator',
  'widget',
  'survey',
  'map',
  'notice',
];

export const actions = [
  'viewed',
  'clicked',
  'opened',
  'closed',
  'started',
  'submitted',
  'completed',
  'played',
  'expanded',
  'collapsed',
  'selected',
  'applied',
  'shared',
  'saved',
  'copied',
  'dismissed',
  'edited',
  'printed',
  'compared',
  'bookmarked',
];

export const capacity = areas.length * things.length * actions.length;

/** Prime to `capacity`, so that neighbours differ in every word and no name comes twice. */
const stride = 7919;

export function wordsOf(index) {
  if (index >= capacity) throw new RangeError(`A workload holds at most ${capacity} events.`);
  const position = (index * stride) % capacity;
  const area = areas[position % areas.length];
  const thing = things[Math.floor(position / areas.length) % things.length];
  const action = actions[Math.floor(position / (areas.length * things.length))];
  return { area, thing, action };
}

export function toPascal(name) {
  return name.replace(/(?:^|[_-])([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

export function toCamel(name) {
  return name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

export function toSentence(words) {
  return words[0].toUpperCase() + words.slice(1);
}
