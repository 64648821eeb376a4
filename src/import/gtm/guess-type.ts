import type { YamlEntry, YamlMap } from '../../source/print-yaml.js';
import { block, entry, flow } from './entries.js';

/** Lists of products → what is known of each: as GA4 has them, and as Universal Analytics had. */
const ITEMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['items', ['item_id', 'item_name', 'price', 'quantity']],
  ['products', ['id', 'name', 'price', 'quantity']],
]);

/** What GA4 and the data layer know a value as, by the last part of its name. */
const NUMBERS =
  /^(?:value|price|tax|shipping|discount|revenue|amount|total|subtotal|rating|score|.*_(?:value|price|amount|total|revenue|tax|rate))$/;
const INTEGERS =
  /^(?:quantity|qty|index|position|count|percent_scrolled|video_(?:percent|duration|current_time)|.*_(?:count|quantity|percent|index|number_of_items)|num_.*|number_of_.*)$/;
const FLAGS = /^(?:is|has|was|can)_/;

/**
 * The definition of a property, from its name and from what the container does with it. A guess that nobody can
 * know better without seeing the site is `string`, which is what the data layer mostly holds.
 */
export function guessType(name: string, theirs = name, fallback?: string): YamlEntry[] {
  const known = guessByName(name, fallback) ?? guessByName(theirs, fallback);
  return known ?? [entry('type', 'string')];
}

function guessByName(name: string, fallback: string | undefined): YamlEntry[] | undefined {
  const last = (name.split('.').at(-1) ?? name).replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
  if (name === 'ecommerce') return [entry('type', 'object'), { key: 'properties', value: block(describeEcommerce()) }];
  const item = ITEMS.get(last);
  if (item) return [entry('type', 'array'), { key: 'items', value: describeObject(item) }];
  if (last === 'currency' || last === 'currency_code') return [entry('type', 'string'), entry('format', 'iso-4217')];
  if (FLAGS.test(last) || fallback === 'true' || fallback === 'false') return [entry('type', 'boolean')];
  if (INTEGERS.test(last)) return [entry('type', 'integer')];
  if (NUMBERS.test(last)) return [entry('type', 'number')];
  return undefined;
}

function describeObject(names: readonly string[]): YamlMap {
  const fields = names.map((name) => ({ key: name, value: flow(guessType(name)) }));
  return flow([entry('type', 'object'), { key: 'properties', value: flow(fields) }]);
}

/** What GA4 takes of the object. https://developers.google.com/analytics/devguides/collection/ga4/ecommerce?client_type=gtm */
function describeEcommerce(): YamlEntry[] {
  const types = ['currency', 'value', 'transaction_id', 'tax', 'shipping', 'coupon', 'items'];
  return types.map((name) => ({ key: name, value: flow(guessType(name)) }));
}
