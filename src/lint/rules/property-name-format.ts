import { atName, type Plan } from '../../plan/model.js';
import { checkFormat } from '../naming/check-name.js';
import { compileConvention } from '../naming/convention.js';
import { judgeProperties } from '../naming/judge-properties.js';
import { defineRule, type Finding } from '../rule.js';

export const propertyNameFormat = defineRule({
  id: 'property-name-format',
  summary: "Property names follow the format and the vocabulary of the plan's convention.",
  rationale:
    'Where a team agrees on a pattern for properties, such as a unit at the end, a name outside it is misread.',
  category: 'naming',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `conventions:
  properties: { format: "{thing}_{measure}", vocabulary: { measure: [ms, eur, id] } }
properties:
  load_ms: { type: integer }
`,
      },
    ],
    incorrect: [
      {
        plan: `conventions:
  properties: { format: "{thing}_{measure}", vocabulary: { measure: [ms, eur, id] } }
properties:
  load_sec: { type: integer }
`,
        findings: [
          '4:3 Property "load_sec" does not follow the format "{thing}_{measure}": "sec" is not in the vocabulary of "measure".',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const { properties: convention } = plan.conventions;
    if (!convention) return;
    const compiled = compileConvention(convention);
    for (const { definition, fault } of judgeProperties(plan, (name) => checkFormat(name, compiled))) {
      const reason = fault.reason === undefined ? '' : `: ${fault.reason}`;
      const message = `Property "${definition.name}" does not follow the format "${compiled.format}"${reason}.`;
      yield { message, ...(fault.help && { help: fault.help }), location: atName(definition) };
    }
  },
});
