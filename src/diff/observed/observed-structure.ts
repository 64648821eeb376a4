import type { Structure, Structures } from '../../plan/structure.js';

const COUNT: Structure = { is: 'number', int: true, min: 0, expected: 'a whole number, 0 or more' };
const DATE: Structure = { is: 'text', quantity: 'date', expected: 'a date such as "2026-10-31"' };

/** A count alone, or with more to say. */
function counted(more: Readonly<Record<string, Structure>> = {}): Structure {
  const fields = { count: COUNT, last_seen: DATE, ...more };
  const object: Structure = { is: 'object', fields, required: ['count'], closed: true };
  return { is: 'union', options: [COUNT, object], expected: 'a count, or a map with "count"' };
}

const VALUES: Structure = { is: 'map', values: counted() };
const PROPERTIES: Structure = { is: 'map', values: counted({ values: VALUES }) };
const EVENTS: Structure = { is: 'map', values: counted({ properties: PROPERTIES }) };
const ROOT: Structure = { is: 'object', fields: { as_of: DATE, events: EVENTS }, required: [], closed: true };

/** What a file of counts may hold; it is checked as plans are. */
export const OBSERVED_STRUCTURE: Structures = { plan: ROOT, part: ROOT, definitions: {} };
