import { atName, type Plan } from '../../plan/model.js';
import { checkCase } from '../naming/check-name.js';
import { compileConvention } from '../naming/convention.js';
import { judgeProperties } from '../naming/judge-properties.js';
import { defineRule, type Finding } from '../rule.js';

export const propertyNameCase = defineRule({
  id: 'property-name-case',
  summary: "Property names are written in the case of the plan's convention.",
  rationale:
    '"planId" and "plan_id" are two columns in a warehouse. A shared property is judged where it is defined, once.',
  category: 'naming',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `conventions:
  properties: { case: snake }
properties:
  plan_id: { type: string }
`,
      },
      {
        plan: `conventions:
  properties: { case: camel }
destinations:
  ga4: { type: ga4 }
properties:
  items: { type: array, items: { type: object, properties: { item_id: { type: string } } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `conventions:
  properties: { case: snake }
properties:
  planId: { type: string }
events:
  pricing_viewed:
    properties:
      planId: required
      billing-period: { enum: [monthly, yearly] }
`,
        findings: [
          '4:3 Property "planId" is not in snake case.',
          '9:7 Property "billing-period" is not in snake case.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const { properties: convention } = plan.conventions;
    if (!convention) return;
    const compiled = compileConvention(convention);
    for (const { definition, fault } of judgeProperties(plan, (name) => checkCase(name, compiled))) {
      const help = fault.suggestion === undefined ? undefined : `Write "${fault.suggestion}".`;
      const message = `Property "${definition.name}" is not in ${fault.expected}.`;
      yield { message, ...(help && { help }), location: atName(definition) };
    }
  },
});
