import type { Literal, PlanProperty, PropertyDefinition } from '../../plan/model.js';
import { listedValues, printTypes } from '../judging/value-types.js';
import { compareWords, splitWords } from './compare-names.js';
import { compareSets, compareValue, type Likeness, type Trait, weigh, wordsOf } from './likeness.js';

interface DefinitionProfile {
  readonly definition: PropertyDefinition;
  readonly name: readonly string[];
  readonly description: ReadonlySet<string>;
  readonly values: ReadonlySet<Literal>;
  readonly fields: ReadonlySet<string>;
  /** Of a property; a shared definition does not say. */
  readonly required?: boolean;
}

/** How likely two shared definitions of different names are one. */
export const DEFINITION_LIKENESS: Likeness<PropertyDefinition, DefinitionProfile> = {
  profile: (definition) => profile(definition.name, definition),
  compare: (before, after) => weigh(traitsOf(before, after)),
};

/** How likely two properties of one event, group or object are one. */
export const PROPERTY_LIKENESS: Likeness<PlanProperty, DefinitionProfile> = {
  profile: ({ name, definition, required }) => ({ ...profile(name, definition), required }),
  compare: (before, after) => weigh([...traitsOf(before, after), compareValue(0.5, before.required, after.required)]),
};

function profile(name: string, definition: PropertyDefinition): DefinitionProfile {
  return {
    definition,
    name: splitWords(name),
    description: wordsOf(definition.description),
    values: new Set(listedValues(definition)),
    fields: new Set(definition.properties?.keys()),
  };
}

function traitsOf(before: DefinitionProfile, after: DefinitionProfile): (Trait | undefined)[] {
  const [old, current] = [before.definition, after.definition];
  return [
    { weight: 3, alike: compareWords(before.name, after.name) },
    old.typed || current.typed ? compareValue(1, printTypes(old), printTypes(current)) : undefined,
    compareSets(3, before.description, after.description),
    compareSets(4, before.values, after.values),
    compareValue(1.5, old.pattern, current.pattern),
    compareValue(1, old.format, current.format),
    compareValue(1, old.unit, current.unit),
    compareValue(0.5, old.pii, current.pii),
    compareSets(1, before.fields, after.fields),
  ];
}
