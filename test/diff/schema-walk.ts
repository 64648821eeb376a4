import type { Fields, Structure, Structures } from '../../src/plan/structure.js';

/** One field of the format, at one place of a plan. */
export interface Site {
  /** With `x` for every name: `events.x.measure.target`. */
  readonly path: readonly (string | number)[];
  readonly structure: Structure;
  /** What has to stand elsewhere for the place to exist: path → value. */
  readonly context: readonly (readonly [path: readonly (string | number)[], value: unknown])[];
}

/** The name of everything that a plan may name. */
export const NAME = 'x';

/** Every field that a plan may have, by walking its structure. What contains itself is walked twice. */
export function* walkFields({ plan, definitions }: Structures): Iterable<Site> {
  yield* walk(plan, { path: [], structure: plan, context: [] }, []);

  function* walk(structure: Structure, site: Site, within: readonly string[]): Iterable<Site> {
    switch (structure.is) {
      case 'ref': {
        const depth = within.filter((name) => name === structure.to).length;
        const target = definitions[structure.to] as Structure;
        if (depth < 2) yield* walk(target, site, [...within, structure.to]);
        return;
      }
      case 'object':
        yield* walkObject(structure.fields, fillRequired(structure, site), within);
        return;
      case 'variants':
        for (const [type, own] of Object.entries(structure.options)) {
          const context = [...site.context, [[...site.path, structure.by], type] as const];
          yield* walkObject({ ...structure.common, ...own }, { ...site, context }, within);
        }
        return;
      case 'map':
        yield* walk(structure.values, { ...site, path: [...site.path, NAME] }, within);
        return;
      case 'list':
        yield* walk(structure.items, { ...site, path: [...site.path, 0] }, within);
        return;
      case 'union':
        for (const option of structure.options) yield* walk(option, site, within);
    }
  }

  function* walkObject(fields: Fields, site: Site, within: readonly string[]): Iterable<Site> {
    for (const [name, structure] of Object.entries(fields)) {
      const path = [...site.path, name];
      // What stands at the place itself is not its context.
      const context = site.context.filter(([place]) => place.join('.') !== path.join('.'));
      yield { ...site, path, structure, context };
      yield* walk(structure, { ...site, path }, within);
    }
  }

  function fillRequired({ fields, required }: Extract<Structure, { is: 'object' }>, site: Site): Site {
    if (site.path.length === 0) return site;
    const needed = required.map(
      (name) => [[...site.path, name], samplesOf(fields[name] as Structure, definitions)[0]?.[0]] as const,
    );
    return { ...site, context: [...site.context, ...needed] };
  }
}

const TEXTS: Readonly<Record<string, readonly [string, string]>> = {
  quantity: ['1%', '2%..3%'],
  share: ['10%', '20%'],
  percentage: ['1%', '2%'],
  duration: ['1d', '2d'],
  date: ['2026-01-01', '2026-01-02'],
};

/** Texts that patterns may ask for. */
const PATTERNED = [
  ['text a', 'text b'],
  ['1.0.0', '1.1.0'],
  ['EUR', 'USD'],
] as const;

/** Pairs of different values that a structure takes: one for each way to write it. */
export function samplesOf(structure: Structure, definitions: Fields): (readonly [unknown, unknown])[] {
  const within = (inner: Structure) => samplesOf(inner, definitions);
  switch (structure.is) {
    case 'ref':
      return within(definitions[structure.to] as Structure);
    case 'union':
      return structure.options.flatMap(within);
    case 'choice':
      return choosePairs(structure.values);
    case 'boolean':
      return [[true, false]];
    case 'name':
      return [['one', 'two']];
    case 'literal':
    case 'any':
      return [[1, 2]];
    case 'number':
      return [[1, 2]];
    case 'text':
      return [sampleText(structure)];
    case 'list':
      return within(structure.items).map(([a, b]) => [[a], [b]] as const);
    case 'tuple':
      return [
        [structure.items.map((item) => within(item)[0]?.[0]), structure.items.map((item) => within(item)[0]?.[1])],
      ];
    case 'map':
      return within(structure.values).map(([a, b]) => [{ [NAME]: a }, { [NAME]: b }] as const);
    case 'variants':
      return [
        Object.keys(structure.options)
          .slice(0, 2)
          .map((type) => ({ [structure.by]: type })) as unknown as [unknown, unknown],
      ];
    case 'object':
      return [sampleObject(structure, definitions)];
  }
}

function choosePairs(values: readonly unknown[]): (readonly [unknown, unknown])[] {
  // A word that stands alone can only come and go.
  if (values.length < 2) return [[values[0], undefined]];
  return values.slice(1).map((value, index) => [values[index], value] as const);
}

function sampleText({ quantity, pattern }: Extract<Structure, { is: 'text' }>): readonly [string, string] {
  if (quantity) return TEXTS[quantity] as readonly [string, string];
  const found = PATTERNED.find((texts) => texts.every((text) => new RegExp(pattern ?? '', 'u').test(text)));
  if (!found) throw new Error(`No sample matches the pattern ${pattern}: add one.`);
  return found;
}

/** With what is required, and the first field that is not. */
function sampleObject(
  structure: Extract<Structure, { is: 'object' }>,
  definitions: Fields,
): readonly [unknown, unknown] {
  const names = [...new Set([...structure.required, ...Object.keys(structure.fields).slice(0, 1)])];
  const build = (index: 0 | 1) =>
    Object.fromEntries(
      names.map((name) => [name, samplesOf(structure.fields[name] as Structure, definitions)[0]?.[index]]),
    );
  return [build(0), build(1)];
}
