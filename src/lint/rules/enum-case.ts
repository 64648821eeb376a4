import { at, type Literal } from '../../plan/model.js';
import { isWritten } from '../place.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

/** Fewer do not make a habit. */
const FEWEST = 3;

export const enumCase = defineRule({
  id: 'enum-case',
  summary: 'Values of an enum are in one case: none begins with a capital where all others are small.',
  rationale:
    'Whoever writes the code follows the habit that they see, and sends "opinion" where the list has "Opinion".',
  category: 'schema',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `properties:
  section: { enum: [news, opinion, sport] }
  size: { enum: [S, M, L] }
  country: { enum: [DE, NL, other] }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  section: { enum: [news, Opinion, sport, culture] }
`,
        findings: ['2:27 The enum of "section" has "Opinion" among values in small letters.'],
      },
    ],
  },
  definition({ definition, name, extendsShared }: WrittenDefinition): Findings {
    const { enum: values } = definition;
    if (!values || values.length <= FEWEST || (extendsShared && !isWritten(definition, 'enum'))) return undefined;
    const odd = values.flatMap((value, index) => (isCapital(value) ? [index] : []));
    const [index] = odd;
    if (odd.length !== 1 || index === undefined || !values.every((value, at) => at === index || isSmall(value)))
      return undefined;
    const message = `The enum of "${name}" has "${values[index]}" among values in small letters.`;
    return [{ message, help: 'Write it as the others are written.', location: at(definition, 'enum', index) }];
  },
});

function isCapital(value: Literal): boolean {
  return typeof value === 'string' && /^[A-Z][a-z]/.test(value);
}

function isSmall(value: Literal): boolean {
  return typeof value === 'string' && /^[a-z][^A-Z]*$/.test(value);
}
