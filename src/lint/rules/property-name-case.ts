import { atName } from '../../plan/model.js';
import { checkCase } from '../naming/check-name.js';
import { compileConvention } from '../naming/convention.js';
import { isNewName } from '../naming/new-names.js';
import { defineRule, type Finding, type RuleContext, type WrittenDefinition } from '../rule.js';

export const propertyNameCase = defineRule({
  id: 'property-name-case',
  summary: "Property names are written in the case of the plan's convention.",
  rationale:
    '"planId" and "plan_id" are two columns in a warehouse. A shared property is judged where it is defined, once.',
  category: 'naming',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [{ plan: 'conventions:\n  properties: { case: snake }\nproperties:\n  plan_id: { type: string }\n' }],
    incorrect: [
      {
        plan: 'conventions:\n  properties: { case: snake }\nproperties:\n  planId: { type: string }\nevents:\n  pricing_viewed:\n    properties:\n      planId: required\n      billing-period: { enum: [monthly, yearly] }\n',
        findings: [
          '4:3 Property "planId" is not in snake case.',
          '9:7 Property "billing-period" is not in snake case.',
        ],
      },
    ],
  },
  *definition(written: WrittenDefinition, { plan }: RuleContext<undefined>): Iterable<Finding> {
    const { properties: convention } = plan.conventions;
    if (!convention || !isNewName(written)) return;
    const { definition } = written;
    const wrong = checkCase(definition.name, compileConvention(convention));
    if (!wrong) return;
    const help = wrong.suggestion === undefined ? undefined : `Write "${wrong.suggestion}".`;
    yield {
      message: `Property "${definition.name}" is not in ${wrong.expected}.`,
      ...(help && { help }),
      location: atName(definition),
    };
  },
});
