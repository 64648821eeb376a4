import { atName, type CustomRule, type Plan } from '../../plan/model.js';
import { RULE_CATEGORIES, RULE_SUBJECTS } from '../../plan/vocabulary.js';
import type { Rule, RuleExample } from '../rule.js';
import type { Compiling } from './conditions.js';
import { isRuleId } from './judge-rule.js';
import { makeOptionsSchema, type RuleOptions, readDefaults } from './rule-options.js';
import { compileWork, makeHook, type Work } from './rule-work.js';
import { isMap, type Written, WrittenRule } from './written-rule.js';

/** A rule of the plan itself, ready to run, and what is wrong with it. */
export interface CompiledRule {
  /** Without hooks when something is wrong: it is known, and finds nothing. */
  readonly rule: Rule;
  readonly written: WrittenRule;
}

/** Makes a rule of what a plan writes under `lint.custom`. Words of tiers and stages are checked by that plan. */
export function compileRule(custom: CustomRule, plan: Plan): CompiledRule {
  const written = new WrittenRule(custom);
  const subject = RULE_SUBJECTS.find((name) => name === written.fields.select);
  const rule = readMetadata(written);
  const defaults = readDefaults(written);
  checkOutline(written);
  // Reading the plan has refused what selects nothing.
  if (!subject) return { rule, written };
  const compiling = { rule: written, subject, options: defaults ?? {}, plan };
  const usual = compileWork(compiling);
  if (written.diagnostics.length > 0) return { rule, written };
  const workFor = (options: unknown) =>
    options === defaults ? usual : compileWith(compiling, options as RuleOptions).work;
  const judge = (name: string, value: unknown) => compileWith(compiling, { ...defaults, [name]: value }).expected;
  const options = defaults && { options: { schema: () => makeOptionsSchema(defaults, judge), defaults } };
  const hook = makeHook(subject, written.fields.count !== undefined, keep(workFor));
  return { rule: { ...rule, ...options, ...hook }, written };
}

function checkOutline(written: WrittenRule): void {
  const { name } = written.rule;
  const { check, count } = written.fields;
  if (!isRuleId(name)) {
    const help = 'Use lower case with hyphens, such as "our-rule" or "shop/our-rule".';
    written.refuse([], `"${name}" is no id for a rule.`, help);
  }
  if (check === undefined && count === undefined) {
    written.refuse([], `Rule "${name}" checks nothing.`, 'Add "check" or "count".');
  } else if (check !== undefined && count !== undefined) {
    written.refuse(['count'], `Rule "${name}" has both "check" and "count".`, 'Make two rules of it.', 'key');
  }
}

function readMetadata(written: WrittenRule): Rule {
  const { rule } = written;
  const source = written.text('source');
  const { correct, incorrect } = isMap(written.fields.examples) ? written.fields.examples : {};
  return {
    id: rule.name,
    summary: written.text('summary') ?? '',
    rationale: written.text('rationale') ?? '',
    category: RULE_CATEGORIES.find((name) => name === written.fields.category) ?? 'governance',
    severity: written.fields.severity === 'error' ? 'error' : 'warning',
    examples: { correct: readExamples(correct), incorrect: readExamples(incorrect) },
    definedAt: atName(rule),
    ...(source !== undefined && { source }),
  };
}

/** An example is a piece of a plan, alone or with what is found in it. What is neither, reading the plan has refused. */
function readExamples(written: unknown): RuleExample[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((one) => {
    const fields: Written = isMap(one) ? one : { plan: one };
    const { plan, options, findings } = fields;
    if (typeof plan !== 'string') return [];
    const isSaid = Array.isArray(findings) && findings.every((finding) => typeof finding === 'string');
    return [{ plan, ...(isMap(options) && { options }), ...(isSaid && { findings }) }];
  });
}

/** With other options than the defaults, and what the first faulty one must be. */
function compileWith(compiling: Compiling, options: RuleOptions): { work: Work; expected: string | undefined } {
  const rule = new WrittenRule(compiling.rule.rule);
  const work = compileWork({ ...compiling, rule, options });
  return { work, expected: rule.expected[0] };
}

/** Options are the same object wherever the same setting holds. */
function keep(make: (options: unknown) => Work): (options: unknown) => Work {
  const made = new Map<unknown, Work>();
  return (options) => {
    const work = made.get(options) ?? make(options);
    made.set(options, work);
    return work;
  };
}
