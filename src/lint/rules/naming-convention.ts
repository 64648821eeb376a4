import { at, type NamingConvention, type Plan } from '../../plan/model.js';
import { compileConvention } from '../naming/convention.js';
import { defineRule, type Finding } from '../rule.js';

export const namingConvention = defineRule({
  id: 'naming-convention',
  summary: 'Naming conventions can be followed: the format can be read and agrees with the case.',
  rationale:
    'A format that contradicts its case, or a vocabulary of a token that the format does not have, checks something else than the team agreed on. Names are not checked against a convention that contradicts itself.',
  category: 'naming',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `conventions:
  events: { format: "{object}_{action}", case: snake, vocabulary: { action: [viewed] } }
`,
      },
      {
        plan: `conventions:
  events: { format: "{category}:{action}:{label?}", case: kebab }
`,
      },
    ],
    incorrect: [
      {
        plan: `conventions:
  events: { format: "{Object} {Action}", case: snake }
`,
        findings: ['2:48 Case "snake" contradicts the format "{Object} {Action}", which is in "title" case.'],
      },
      {
        plan: `conventions:
  events: { format: "{object}_{action" }
`,
        findings: ['2:21 "{object}_{action" has a brace without its partner.'],
      },
      {
        plan: `conventions:
  events:
    format: "{object}_{action}"
    vocabulary: { verb: [viewed] }
`,
        findings: ['4:19 "verb" is not a token of the format.'],
      },
    ],
  },
  *plan({ conventions }: Plan): Iterable<Finding> {
    for (const convention of [conventions.events, conventions.properties]) if (convention) yield* check(convention);
  },
});

function* check(convention: NamingConvention): Iterable<Finding> {
  for (const { path, on, message, help } of compileConvention(convention).problems) {
    yield { message, help, location: { ...at(convention, ...path), ...(on && { on }) } };
  }
}
