import { HOOKS } from '../lint/custom/judge-rule.js';
import type { Finding, Findings, Rule } from '../lint/rule.js';
import { describeThrown } from './describe-thrown.js';
import { Failure } from './failure.js';
import type { RuleModule } from './rule-modules.js';

/** The same rule, whose hooks throw a Failure that names it when they throw or give what is no finding. */
export function guardRule(rule: Rule, module: RuleModule, cwd: string): Rule {
  const hooks = HOOKS.flatMap((name) => {
    const hook = rule[name] as ((...given: unknown[]) => Findings) | undefined;
    return hook ? [[name, (...given: unknown[]) => callHook(() => hook.apply(rule, given), rule, module, cwd)]] : [];
  });
  return { ...rule, ...Object.fromEntries(hooks) };
}

function callHook(call: () => Findings, { id }: Rule, module: RuleModule, cwd: string): Findings {
  const refuse = (problem: string, help?: string) => new Failure(`Rule "${id}" of "${module.shown}" ${problem}.`, help);
  let findings: unknown[];
  try {
    // A generator works when it is read.
    findings = [...((call() ?? []) as Iterable<unknown>)];
  } catch (error) {
    throw refuse(`fails: ${describeThrown(error, module.file, cwd)}`);
  }
  if (findings.every(isFinding)) return findings;
  throw refuse('gives a finding without "message" or "location"', 'A location is made by "at" and "atName".');
}

function isFinding(value: unknown): value is Finding {
  const { message, location } = (value ?? {}) as Partial<Finding>;
  return typeof message === 'string' && typeof location?.source?.text === 'string' && Array.isArray(location.path);
}
