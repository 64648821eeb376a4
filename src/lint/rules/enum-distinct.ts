import type { Fix } from '../../diagnostic.js';
import { at, type Literal, type Plan } from '../../plan/model.js';
import type { Location } from '../../source/location.js';
import { removeItem } from '../../source/remove-part.js';
import { isWritten } from '../place.js';
import { defineRule, type Finding, type Findings, type WrittenDefinition } from '../rule.js';

export const enumDistinct = defineRule({
  id: 'enum-distinct',
  summary: 'No value stands twice in an enum or a segment, not even in another case.',
  rationale:
    'A value that stands twice is harmless; the one that was meant is missing. "Monthly" beside "monthly" splits every report in two.',
  category: 'schema',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  billing_period: { enum: [monthly, yearly] }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  billing_period: { enum: [monthly, yearly, monthly] }
  colour: { enum: [Red, red] }
`,
        findings: [
          '2:45 The enum of "billing_period" has "monthly" twice.',
          '3:25 The enum of "colour" has "red" beside "Red", which differs only in case.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const segment of plan.segments.values()) {
      yield* findRepeats(segment.values, `Segment "${segment.name}"`, (index) => at(segment, index));
    }
  },
  definition({ definition, extendsShared }: WrittenDefinition): Findings {
    const { enum: values } = definition;
    if (!values || areDistinct(values) || (extendsShared && !isWritten(definition, 'enum'))) return undefined;
    return findRepeats(values, `The enum of "${definition.name}"`, (index) => at(definition, 'enum', index));
  },
});

/** A quick look that settles nearly all: small letters, each once. */
function areDistinct(values: readonly Literal[]): boolean {
  return (
    new Set(values).size === values.length && values.every((value) => typeof value === 'string' && SMALL.test(value))
  );
}

const SMALL = /^[a-z0-9_-]*$/;

function* findRepeats(values: readonly Literal[], by: string, locate: (index: number) => Location): Iterable<Finding> {
  const firsts = new Map<string, Literal>();
  for (const [index, value] of values.entries()) {
    const key = typeof value === 'string' ? `text ${value.trim().toLowerCase()}` : String(value);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, value);
    else {
      const how = first === value ? 'twice' : `beside "${first}", which differs only in case`;
      const location = locate(index);
      const edit = first === value ? removeItem(location.source, location.path) : undefined;
      const fix: Fix | undefined = edit && { title: `Keep one "${value}"`, edits: [edit] };
      yield { message: `${by} has "${value}" ${how}.`, help: 'Keep one of them.', location, ...(fix && { fix }) };
    }
  }
}
