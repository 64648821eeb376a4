import type { Findings, Rule } from './rule.js';

export interface TimedRules {
  readonly rules: readonly Rule[];
  /** Milliseconds of each rule so far, the most expensive first. */
  listCosts(): { readonly rule: string; readonly milliseconds: number }[];
}

/**
 * The same rules, which note how long they take. `clock` answers milliseconds. What several rules share, such as
 * the list of all definitions, is on the account of the first that needs it.
 */
export function timeRules(rules: readonly Rule[], clock: () => number): TimedRules {
  const costs = new Map(rules.map(({ id }) => [id, 0]));
  const timed = rules.map((rule) => {
    const time = (run: () => Findings): Findings => {
      const started = clock();
      // A generator works when it is read.
      const findings = [...(run() ?? [])];
      costs.set(rule.id, (costs.get(rule.id) ?? 0) + clock() - started);
      return findings;
    };
    return timeHooks(rule, time);
  });
  const listCosts = () =>
    Array.from(costs, ([rule, milliseconds]) => ({ rule, milliseconds })).sort(
      (a, b) => b.milliseconds - a.milliseconds,
    );
  return { rules: timed, listCosts };
}

/** A rule without a hook must not get one: the engine would walk the plan for it. */
function timeHooks(rule: Rule, time: (run: () => Findings) => Findings): Rule {
  const { plan, definition, event, property } = rule;
  return {
    ...rule,
    ...(plan && { plan: (...given) => time(() => plan.apply(rule, given)) }),
    ...(definition && { definition: (...given) => time(() => definition.apply(rule, given)) }),
    ...(event && { event: (...given) => time(() => event.apply(rule, given)) }),
    ...(property && { property: (...given) => time(() => property.apply(rule, given)) }),
  };
}
