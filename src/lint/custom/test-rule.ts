import type { Rule } from '../rule.js';
import { RULES } from '../rules/index.js';
import { checkExamples, runExample } from '../run-example.js';
import { listTaken } from './collect-rules.js';
import { findRuleFault } from './judge-rule.js';

/**
 * The contract that every rule of the tool fulfils, for rules of your own: call it in a test. Throws an Error that says
 * what is not so: the rule is complete, its id is free, it has examples on both sides and finds in them exactly what
 * they say, it finds nothing in a plan without events, the defaults of its options fit their own schema.
 */
export function testRule(rule: Rule): void;
export function testRule<Options>(rule: Rule<Options>): void;
export function testRule(rule: Rule): void {
  const fault = findRuleFault(rule as unknown as Record<string, unknown>);
  const subject = `The rule "${rule.id}"`;
  if (fault !== undefined) throw new Error(`${subject} ${fault}.`);
  const holder = listTaken(RULES).get(rule.id);
  if (holder !== undefined) throw new Error(`${subject} has an id that is ${holder}.`);
  const { correct, incorrect } = rule.examples;
  if (correct.length === 0) throw new Error(`${subject} has no correct example.`);
  if (incorrect.length === 0) throw new Error(`${subject} has no incorrect example.`);
  checkExamples(rule);
  const found = runExample(rule, { plan: 'measureplan: 1\n' });
  if (found.length > 0) throw new Error(`${subject} finds something in a plan without events: ${found[0]}`);
  const fits = rule.options?.schema().safeParse(rule.options.defaults).success ?? true;
  if (!fits) throw new Error(`${subject} has defaults that do not fit the schema of its options.`);
}
