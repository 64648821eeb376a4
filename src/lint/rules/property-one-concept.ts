import { splitWords } from '../../plan/convert-case.js';
import { atName, type Plan, type PropertyDefinition } from '../../plan/model.js';
import { listPropertyNames } from '../definitions.js';
import { defineRule, type Finding } from '../rule.js';

/** Words that add nothing to the name of a text. */
const EMPTY_ENDINGS = ['name', 'label', 'title', 'text', 'value', 'string'];

/** Words that add nothing where both list the same values: "plan" and "plan_type". */
const KINDS = ['type', 'kind', 'category', 'code', 'id'];

export const propertyOneConcept = defineRule({
  id: 'property-one-concept',
  summary: 'One concept has one property: not "plan" in one place and "plan_name" in another.',
  rationale: 'Where both exist, half of the events fill one and half the other, and a report by either is wrong.',
  category: 'naming',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  plan_id: { type: string }
  plan_name: { type: string }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  plan: { type: string }
  plan_name: { type: string }
`,
        findings: ['3:3 Property "plan_name" seems to say the same as "plan".'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const names = listPropertyNames(plan);
    for (const property of names.values()) {
      const short = findShorter(property.name, names);
      if (!short?.types.includes('string') || !property.types.includes('string')) continue;
      yield {
        message: `Property "${property.name}" seems to say the same as "${short.name}".`,
        help: 'Use one of the two everywhere, or name what each of them holds.',
        location: atName(property),
        related: [{ message: `The other is "${short.name}".`, location: atName(short) }],
      };
    }
  },
});

function findShorter(name: string, names: ReadonlyMap<string, PropertyDefinition>): PropertyDefinition | undefined {
  const words = splitWords(name);
  const ending = words.at(-1)?.toLowerCase() ?? '';
  if (words.length < 2) return undefined;
  const short = names.get(name.slice(0, -ending.length).replace(/[^A-Za-z0-9]+$/, ''));
  if (!short || EMPTY_ENDINGS.includes(ending)) return short;
  return KINDS.includes(ending) && haveValueInCommon(short, names.get(name)) ? short : undefined;
}

function haveValueInCommon(one: PropertyDefinition, other: PropertyDefinition | undefined): boolean {
  return one.enum?.some((value) => other?.enum?.includes(value)) ?? false;
}
