import { z } from 'zod';
import { RULE_CATEGORIES, RULE_SUBJECTS } from '../vocabulary.js';
import { choice, flag, literal, mapOf, name, nameOrNames, node, text } from './scalars.js';

/*
 * Rules that a plan defines itself, without code. The outline is checked here; fields and tests of conditions are
 * checked by lint (src/lint/custom), which knows what a field may hold.
 */

const values = (description: string) =>
  z
    .union([literal('A value.'), z.array(literal('A value.'))])
    .meta({ description, expected: 'a value or a list of values' });

const range = (description: string) =>
  z.union([z.string().min(1), z.number()]).meta({ description, expected: 'a range such as "1..3", "2.." or "..5"' });

const tests = node(
  {
    is: values('The value, or one of several, is one of these; `*` stands for any text.').optional(),
    is_not: values('No value is one of these.').optional(),
    only: values('Every value is one of these.').optional(),
    has: values('Each of these is among the values.').optional(),
    matches: text('Every value matches this regular expression (RE2: no look-around, no back-references).').optional(),
    matches_not: text('No value matches this regular expression.').optional(),
    count: range('How many values there are.').optional(),
    length: range('How many characters each value has.').optional(),
    between: range('Each value, a number, percentage, duration or date, is in this range.').optional(),
    references: nameOrNames('Each value is the name of one of these: events, owners, stages …').optional(),
    optional: flag('A field that is not there is fine.').optional(),
  },
  'Tests that a field must all pass.',
  'RuleTests',
);

const condition = z.union([literal('A value.'), z.array(literal('A value.')), tests]).meta({
  id: 'RuleCondition',
  description: 'A value or a list of values, `required`, `absent`, or a map of tests.',
  expected: 'a value, a list of values, "required", "absent" or a map of tests',
});

const fields = (description: string) => mapOf(condition, description);

/** One level of nesting: what needs more is easier to read as several rules. */
const conditions = z
  .object({
    any_of: z
      .array(fields('Field → what it must be.'))
      .min(1)
      .meta({ description: 'At least one of these holds.', expected: 'a list of conditions' })
      .optional(),
    not: fields('This does not hold.').optional(),
  })
  .catchall(condition)
  .meta({ id: 'RuleConditions', description: 'Field → what it must be: `tier: high`, `measure.target: required`.' });

const example = z
  .union([
    z.string().min(1),
    node(
      {
        plan: text('A piece of a plan.'),
        options: mapOf(values('What it is set to.'), 'Options of the rule.').optional(),
        findings: z
          .array(text('A finding: `line:column message`.'))
          .meta({ description: 'Exactly what the rule finds.', expected: 'a list of findings' })
          .optional(),
      },
      'A piece of a plan, with what the rule finds in it.',
    ),
  ])
  .meta({ description: 'A piece of a plan.', expected: 'a piece of a plan as text, or a map with "plan"' });

const examples = (description: string) => z.array(example).meta({ description, expected: 'a list of pieces of plans' });

const customRule = node(
  {
    summary: text('What it asks for, in one sentence.'),
    rationale: text('Why the team wants it.'),
    category: choice(RULE_CATEGORIES, 'The group that it is listed in; governance when left out.').optional(),
    severity: choice(['warn', 'error'], 'How serious its findings are; warn when left out.').optional(),
    source: text('The page that it comes from.').optional(),
    select: choice(RULE_SUBJECTS, 'What it judges.'),
    where: conditions.meta({ description: 'Which of them: those for which all of this holds.' }).optional(),
    check: conditions.meta({ description: 'What must hold for each of them.' }).optional(),
    count: range('How many of them there must be.').optional(),
    message: text(
      'What is wrong, in one sentence. `{name}`, `{field}`, `{value}`, `{count}` and fields are filled in.',
    ),
    help: text('What to do.').optional(),
    options: mapOf(
      values('What it is when the plan sets nothing else.'),
      'Options: name → default. Conditions use them as `$name`.',
    ).optional(),
    examples: node(
      {
        correct: examples('Pieces in which the rule finds nothing.').optional(),
        incorrect: examples('Pieces in which the rule finds something.').optional(),
      },
      'Pieces of plans that lint runs the rule on.',
    ).optional(),
  },
  'A rule of the plan itself.',
  'CustomRule',
);

export const customRules = mapOf(customRule, 'Rules of the plan itself: id → rule.');

export const plugins = z.union([name('A module.'), z.array(name('A module.'))]).meta({
  description: 'JavaScript modules with rules, relative to the plan: `./rules/ours.mjs`.',
  expected: 'a path or a list of paths',
});
