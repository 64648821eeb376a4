import type { Named, Plan } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import type { Finding, Findings, Rule } from '../rule.js';
import { type Compiling, type Conditions, compileConditions } from './conditions.js';
import { compileMessage, type Message } from './messages.js';
import { isCountWithin, type Span } from './ranges.js';
import { resolveOption } from './rule-options.js';
import { SUBJECTS, type SubjectName } from './subjects.js';
import { COUNT_FAULT, parseCount } from './tests.js';

/** What a rule does, under some options. */
export interface Work {
  readonly where: Conditions;
  readonly check: Conditions;
  /** How many things there may be; absent for a rule that judges each of them. */
  readonly count?: Span | undefined;
  readonly message: Message;
  readonly help?: Message | undefined;
}

/** Compiles the conditions and texts of a rule; what is wrong with them is noted in the rule. */
export function compileWork(compiling: Compiling): Work {
  const { where, check, count, help } = compiling.rule.fields;
  return {
    where: compileConditions(compiling, ['where'], where),
    check: compileConditions(compiling, ['check'], check),
    count: count === undefined ? undefined : compileCount(compiling, count),
    message: compileMessage(compiling, 'message'),
    help: help === undefined ? undefined : compileMessage(compiling, 'help'),
  };
}

function compileCount({ rule, options }: Compiling, written: unknown): Span | undefined {
  const given = resolveOption(written, options, (message, help) => rule.refuse(['count'], message, help));
  if (given === undefined) return undefined;
  const span = typeof given === 'object' ? undefined : parseCount(rule.textAt(['count'], given));
  if (!span) rule.refuseValue(['count'], COUNT_FAULT);
  return span;
}

type Hook = Pick<Rule, 'plan' | 'event' | 'definition'>;

/** The hook by which the engine runs a rule: it walks events and definitions, and of the rest a plan has few. */
export function makeHook(subject: SubjectName, isCounting: boolean, workFor: (options: unknown) => Work): Hook {
  if (isCounting) return { plan: (plan, { options }) => judgeCount(subject, plan, workFor(options)) };
  if (subject === 'events') {
    return { event: (event, { plan, options }) => judge(event, plan, workFor(options)) };
  }
  if (subject === 'properties') {
    return {
      definition: ({ definition, isItem }, { plan, options }) =>
        isItem ? undefined : judge(definition, plan, workFor(options)),
    };
  }
  return {
    plan: (plan, { options }) =>
      [...SUBJECTS[subject].list(plan)].flatMap((thing) => judge(thing, plan, workFor(options)) ?? []),
  };
}

function judge(thing: Named, plan: Plan, { where, check, message, help }: Work): Finding[] | undefined {
  if (where(thing, plan).length > 0) return undefined;
  const failures = check(thing, plan);
  if (failures.length === 0) return undefined;
  return failures.map(({ field, location, found }): Finding => {
    const about = { thing, plan, field, values: found?.values.map(({ text }) => text) ?? [] };
    return { message: message(about), location, ...(help && { help: help(about) }) };
  });
}

/** Too many: the finding stands at the first that is one too many; too few: at the section. */
function judgeCount(subject: SubjectName, plan: Plan, { where, count, message, help }: Work): Findings {
  const things = [...SUBJECTS[subject].list(plan)].filter((thing) => where(thing, plan).length === 0);
  if (!count || isCountWithin(things.length, count)) return undefined;
  const surplus = things.length > count.max ? things[Math.floor(count.max)] : undefined;
  const about = { thing: surplus ?? plan, plan, values: things.map(({ name }) => name), count: things.length };
  const section = { source: plan.location.source, path: subject === 'plan' ? [] : [subject] };
  const location = onKey(surplus?.location ?? section);
  return [{ message: message(about), location, ...(help && { help: help(about) }) }];
}
