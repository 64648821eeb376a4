import type { PlanProperty, PropertyDefinition } from '../../plan/model.js';
import { listedValues, printTypes } from '../judging/value-types.js';
import { compareNames } from './compare-names.js';
import { compareProse, compareSets, compareValue, type Trait, weigh } from './likeness.js';

/** How likely two definitions of different names are one, from 0 to 1. */
export function compareDefinitionsLikeness(before: PropertyDefinition, after: PropertyDefinition): number {
  return weigh(traitsOf(before, after));
}

export function comparePropertiesLikeness(before: PlanProperty, after: PlanProperty): number {
  return weigh([
    ...traitsOf({ ...before.definition, name: before.name }, { ...after.definition, name: after.name }),
    compareValue(0.5, before.required, after.required),
  ]);
}

function traitsOf(before: PropertyDefinition, after: PropertyDefinition): (Trait | undefined)[] {
  return [
    { weight: 3, alike: compareNames(before.name, after.name) },
    before.typed || after.typed ? compareValue(1, printTypes(before), printTypes(after)) : undefined,
    compareProse(3, before.description, after.description),
    compareSets(4, listedValues(before) ?? [], listedValues(after) ?? []),
    compareValue(1.5, before.pattern, after.pattern),
    compareValue(1, before.format, after.format),
    compareValue(1, before.unit, after.unit),
    compareValue(0.5, before.pii, after.pii),
    compareSets(1, before.properties?.keys() ?? [], after.properties?.keys() ?? []),
  ];
}
