import type { PlanProperty, PropertyDefinition, PropertyType } from '../../plan/model.js';
import type { ChangeContext } from '../define-change.js';
import { isSame } from '../is-same.js';
import { PROPERTY_LIKENESS } from '../likely/definition-likeness.js';
import { noteLikelyRenames } from '../likely/find-likely-renames.js';
import { isKept, type Names, type Pair, type Paired, pairByName } from '../pair.js';
import { type Judged, judge } from './judge.js';

export function pairProperties(
  before: Names<PlanProperty>,
  after: Names<PlanProperty>,
): readonly Paired<PlanProperty>[] {
  const pairs = pairByName(before, after, (property) => property.definition.renamedFrom);
  return noteLikelyRenames(pairs, PROPERTY_LIKENESS);
}

/** What differs between two things that carry a property; where it comes from does not count. */
export function* compareProperty(pair: Paired<PlanProperty>, context: ChangeContext, within = ''): Iterable<Judged> {
  if (!isKept(pair)) return yield* judge('property', pair, context, within);
  if (pair.oldName === undefined && isSameUse(pair)) return;
  yield* judge('property', { name: pair.name, before: pair.before, after: pair.after }, context, within);
  yield* compareDefinition({ ...pair, before: pair.before.definition, after: pair.after.definition }, context, within);
}

export function* compareDefinition(
  pair: Paired<PropertyDefinition> & Pair<PropertyDefinition>,
  context: ChangeContext,
  within = '',
): Iterable<Judged> {
  yield* judge('definition', pair, context, within);
  if (hold(pair, 'object')) yield* compareFields(pair, context, within);
  if (hold(pair, 'array')) yield* compareItems(pair, context, within);
}

function* compareFields(pair: Pair<PropertyDefinition>, context: ChangeContext, within: string): Iterable<Judged> {
  const fields = pairProperties(pair.before.properties ?? new Map(), pair.after.properties ?? new Map());
  for (const field of fields) yield* compareProperty(field, context, `${within}.${field.name}`);
}

function* compareItems(pair: Pair<PropertyDefinition>, context: ChangeContext, within: string): Iterable<Judged> {
  const { before, after } = pair;
  if (!before.items && !after.items) return;
  const items = { before: before.items ?? anyItem(before), after: after.items ?? anyItem(after) };
  yield* compareDefinition({ name: '[]', ...items }, context, `${within}[]`);
}

// When one side cannot hold fields or items at all, the change of its type says everything.
function hold({ before, after }: Pair<PropertyDefinition>, type: PropertyType): boolean {
  return [before, after].every(({ types }) => types.includes(type) || types.includes('any'));
}

function isSameUse({ before, after }: Pair<PlanProperty>): boolean {
  return (
    before.required === after.required && before.when === after.when && isSame(before.definition, after.definition)
  );
}

/** An array without `items` takes anything. */
function anyItem({ location }: PropertyDefinition): PropertyDefinition {
  return { name: '[]', location, types: ['any'], typed: false, nullable: false, examples: [], custom: new Map() };
}
