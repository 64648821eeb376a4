import { type Json, toObject } from './json.js';

/** Keywords that hold schemas: one, a list, or by name. */
const ONE: ReadonlySet<string> = new Set(['items']);
const LISTS: ReadonlySet<string> = new Set(['anyOf', 'allOf']);
const MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties']);
/** What draft 4 does not know, and loses nothing without. */
const LATER: ReadonlySet<string> = new Set(['examples', 'deprecated', '$comment']);

/**
 * A schema of ours in draft 4 of JSON Schema, the one that Iglu takes: `const` is an `enum` of one, and a limit that is
 * itself excluded is a limit and a flag. https://json-schema.org/draft-04/schema
 */
export function toDraft4(schema: Json): Json {
  const written = Object.entries(schema).flatMap(([keyword, value]) => rewrite(keyword, value));
  return excludeLimit(excludeLimit(toObject(written), 'minimum', Math.max), 'maximum', Math.min);
}

function rewrite(keyword: string, value: unknown): [string, unknown][] {
  if (LATER.has(keyword)) return [];
  if (keyword === 'const') return [['enum', [value]]];
  if (ONE.has(keyword)) return [[keyword, toDraft4(value as Json)]];
  if (LISTS.has(keyword)) return [[keyword, (value as Json[]).map(toDraft4)]];
  if (!MAPS.has(keyword)) return [[keyword, value]];
  return [[keyword, toObject(Object.entries(value as Json).map(([name, one]) => [name, toDraft4(one as Json)]))]];
}

/** Of a limit and an excluded one, the tighter holds. */
function excludeLimit(schema: Json, limit: 'minimum' | 'maximum', tighter: (a: number, b: number) => number): Json {
  const flag = limit === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const { [flag]: excluded, [limit]: included, ...rest } = schema as Record<string, unknown>;
  if (typeof excluded !== 'number') return schema;
  const holds = typeof included === 'number' ? tighter(included, excluded) : excluded;
  return { ...rest, [limit]: holds, ...(holds === excluded && { [flag]: true }) };
}
