import { atName } from '../../plan/model.js';
import { checkFormat } from '../naming/check-name.js';
import { compileConvention } from '../naming/convention.js';
import { isNewName } from '../naming/new-names.js';
import { defineRule, type Finding, type RuleContext, type WrittenDefinition } from '../rule.js';

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
        plan: 'conventions:\n  properties: { format: "{thing}_{measure}", vocabulary: { measure: [ms, eur, id] } }\nproperties:\n  load_ms: { type: integer }\n',
      },
    ],
    incorrect: [
      {
        plan: 'conventions:\n  properties: { format: "{thing}_{measure}", vocabulary: { measure: [ms, eur, id] } }\nproperties:\n  load_sec: { type: integer }\n',
        findings: [
          '4:3 Property "load_sec" does not follow the format "{thing}_{measure}": "sec" is not in the vocabulary of "measure".',
        ],
      },
    ],
  },
  *definition(written: WrittenDefinition, { plan }: RuleContext<undefined>): Iterable<Finding> {
    const { properties: convention } = plan.conventions;
    if (!convention || !isNewName(written)) return;
    const compiled = compileConvention(convention);
    const { definition } = written;
    const mismatch = checkFormat(definition.name, compiled);
    if (!mismatch) return;
    const reason = mismatch.reason === undefined ? '' : `: ${mismatch.reason}`;
    const message = `Property "${definition.name}" does not follow the format "${compiled.format}"${reason}.`;
    yield { message, ...(mismatch.help && { help: mismatch.help }), location: atName(definition) };
  },
});
