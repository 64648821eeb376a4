import fc from 'fast-check';
import { findFormat } from '../../../src/generate/values/formats.js';
import type { PlanProperty, PropertyDefinition } from '../../../src/plan/model.js';

/** Values of any kind, as JSON has them: most are not what a plan asks for. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 0.5, 1e21, '', 'a', 'free', '0', [], {}, [1], [null], {
    id: 'a',
  }),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.jsonValue({ maxDepth: 2 }),
);

const MISSPELT = ['Id', 'planId', 'plan_id', 'valueOf', '__proto__', 'hasOwnProperty', 'x'];

/** Properties of an event: one half as the plan wants them, as far as can be foretold; the other with slips and junk. */
export function arbitraryPayload(properties: ReadonlyMap<string, PlanProperty>): fc.Arbitrary<object> {
  return fc.oneof(arbitraryMembers(properties, true), arbitraryMembers(properties, false));
}

function arbitraryMembers(properties: ReadonlyMap<string, PlanProperty>, careful: boolean): fc.Arbitrary<object> {
  const members = [...properties.values()].map(({ name, definition, required }) => {
    const wild = { weight: careful ? 0 : 1, arbitrary: junk };
    const value = fc.oneof({ weight: 12, arbitrary: arbitraryValue(definition, careful) }, wild);
    const isThere = fc.integer({ min: careful && required ? 1 : 0, max: required ? 15 : 2 }).map((draw) => draw > 0);
    return fc.tuple(fc.constant(name), value, isThere);
  });
  const more = fc.oneof(
    { weight: 9, arbitrary: fc.constant([]) },
    { weight: careful ? 0 : 1, arbitrary: fc.tuple(fc.constantFrom(...MISSPELT), junk).map((member) => [member]) },
  );
  return fc
    .tuple(fc.tuple(...members), more)
    .map(([given, added]) =>
      Object.fromEntries([
        ...added,
        ...given.filter(([, , isThere]) => isThere).map(([name, value]) => [name, value] as const),
      ]),
    );
}

function arbitraryValue(definition: PropertyDefinition, careful: boolean): fc.Arbitrary<unknown> {
  const { enum: values, const: only, nullable, types, hash } = definition;
  const some: fc.Arbitrary<unknown>[] = nullable ? [fc.constant(null)] : [];
  if (hash?.by === 'caller') some.push(matching(careful ? /^[0-9a-f]{64}$/ : /^[0-9a-fA-F]{63,64}$/));
  else if (only !== undefined) some.push(fc.constant(only));
  else if (values) some.push(fc.constantFrom(...values));
  else for (const type of types) some.push(ofType(type, definition, careful));
  return fc.oneof(...some);
}

function ofType(
  type: PropertyDefinition['types'][number],
  definition: PropertyDefinition,
  careful: boolean,
): fc.Arbitrary<unknown> {
  if (type === 'any') return junk;
  if (type === 'boolean') return fc.boolean();
  if (type === 'number' || type === 'integer') return arbitraryNumber(type, definition, careful);
  if (type === 'array') return arbitraryList(definition, careful);
  if (type === 'object')
    return definition.properties?.size
      ? arbitraryMembers(definition.properties, careful)
      : fc.dictionary(fc.string(), junk);
  return arbitraryText(type, definition, careful);
}

// At the bounds, beside them and anywhere; as multiples that binary fractions cannot say too.
function arbitraryNumber(
  type: string,
  { minimum = 0, maximum = minimum + 50, exclusiveMinimum, exclusiveMaximum, multipleOf = 1 }: PropertyDefinition,
  careful: boolean,
) {
  if (careful) {
    const step = type === 'integer' ? Math.ceil(multipleOf) : multipleOf;
    const first = Math.ceil(Math.max(minimum, (exclusiveMinimum ?? minimum - 1) + 1) / step);
    const last = Math.floor(Math.min(maximum, (exclusiveMaximum ?? maximum + 1) - 1) / step);
    const times = fc.integer({ min: Math.min(first, last), max: Math.max(first, last) });
    return times.map((number) => Number((number * step).toFixed(2)));
  }
  const bounds = [minimum, maximum, exclusiveMinimum ?? minimum, exclusiveMaximum ?? maximum];
  const near = fc.constantFrom(...bounds, ...bounds.map((bound) => bound + 1), ...bounds.map((bound) => bound - 1));
  const multiple = fc.integer({ min: -300, max: 3_000 }).map((times) => Number((times * multipleOf).toFixed(2)));
  return fc.oneof(near, multiple, fc.double({ min: -200, max: 200, noNaN: true }), fc.integer());
}

function arbitraryList(
  { items, minItems = 0, maxItems = 3 }: PropertyDefinition,
  careful: boolean,
): fc.Arbitrary<unknown[]> {
  const item = items ? arbitraryValue(items, careful) : junk;
  if (careful) return fc.array(item, { minLength: minItems, maxLength: Math.max(minItems, maxItems) });
  return fc.array(item, { minLength: Math.max(0, minItems - 1), maxLength: Math.max(minItems, maxItems) + 1 });
}

function arbitraryText(
  type: string,
  { pattern, format, minLength = 0, maxLength = 6 }: PropertyDefinition,
  careful: boolean,
): fc.Arbitrary<string> {
  const named = [format, type === 'date' ? 'date' : undefined, type === 'timestamp' ? 'date-time' : undefined];
  const patterns = named.flatMap((one) => (one === undefined ? [] : (findFormat(one)?.pattern ?? [])));
  const right = [...patterns, ...(pattern === undefined ? [] : [pattern])].map((one) => matching(new RegExp(one, 'u')));
  const plain = fc.string({
    unit: 'grapheme',
    minLength: Math.max(0, minLength - 1),
    maxLength: Math.max(minLength, Math.min(maxLength, 8)) + 1,
  });
  if (right.length === 0) return careful ? fc.string({ minLength, maxLength: Math.max(minLength, maxLength) }) : plain;
  if (careful) return fc.oneof(...right);
  return fc.oneof(...right, ...right, ...right.map(slip), plain);
}

const MATCHING = new Map<string, fc.Arbitrary<string>>();

// fast-check walks the whole of Unicode for a negated set: once for each pattern, not for each property.
function matching(pattern: RegExp): fc.Arbitrary<string> {
  const texts = MATCHING.get(pattern.source) ?? fc.stringMatching(pattern);
  MATCHING.set(pattern.source, texts);
  return texts;
}

/** A text with one character another, too many or too few. */
export function slip(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const character = fc.constantFrom('', '0', '9', 'a', 'Z', '-', '.', ':', '@', ' ', '+', '/', '%', '[', 'é', '::');
  return fc.tuple(text, fc.nat(), character, fc.boolean()).map(([given, draw, other, replaces]) => {
    const at = given.length === 0 ? 0 : draw % given.length;
    return given.slice(0, at) + other + given.slice(at + (replaces ? 1 : 0));
  });
}
