import type { Named, Plan } from '../../plan/model.js';
import { type Location, onKey, type Path } from '../../source/location.js';
import { suggestName } from '../../source/suggest.js';
import type { Field } from './fields.js';
import { listChoices, lookUpField } from './known-fields.js';
import { type RuleOptions, resolveOption } from './rule-options.js';
import { readField, type SubjectName } from './subjects.js';
import { isAbsent, isFault, isRequired, LIST_TESTS, TESTS, type Test } from './tests.js';
import { isMap, type Written, type WrittenRule } from './written-rule.js';

/** A field that does not pass, or several of which none does. */
export interface Failure {
  readonly field: string;
  readonly location: Location;
  readonly found?: Field;
}

/** What a thing fails of some conditions; nothing when all of them hold. */
export type Conditions = (thing: Named, plan: Plan) => readonly Failure[];

/** What conditions are compiled for. */
export interface Compiling {
  readonly rule: WrittenRule;
  readonly subject: SubjectName;
  readonly options: RuleOptions;
  readonly plan: Plan;
}

const NOTHING: readonly Failure[] = [];

/** The conditions at a place of a rule: those of fields, `any_of`, `not`. What is wrong with them is reported. */
export function compileConditions(compiling: Compiling, path: Path, written: unknown): Conditions {
  if (!isMap(written)) return () => NOTHING;
  const { any_of: alternatives, not, ...fields } = written;
  const parts = [compileFields(compiling, path, fields)];
  if (Array.isArray(alternatives)) parts.push(compileAlternatives(compiling, [...path, 'any_of'], alternatives));
  if (isMap(not)) parts.push(negate(compileFields(compiling, [...path, 'not'], not), Object.keys(not)));
  return (thing, plan) => parts.flatMap((part) => part(thing, plan));
}

function compileAlternatives(compiling: Compiling, path: Path, written: readonly unknown[]): Conditions {
  const alternatives = written.map((one, index) => compileFields(compiling, [...path, index], isMap(one) ? one : {}));
  const field = [...new Set(written.flatMap((one) => (isMap(one) ? Object.keys(one) : [])))].join(' or ');
  return (thing, plan) =>
    alternatives.some((one) => one(thing, plan).length === 0) ? NOTHING : [{ field, location: nameOf(thing) }];
}

function negate(conditions: Conditions, fields: readonly string[]): Conditions {
  const field = fields.join(' and ');
  return (thing, plan) => (conditions(thing, plan).length > 0 ? NOTHING : [{ field, location: nameOf(thing) }]);
}

const nameOf = ({ location }: Named): Location => onKey(location);

function compileFields(compiling: Compiling, path: Path, written: Written): Conditions {
  const conditions = Object.entries(written).map(([field, condition]) => {
    const steps = field.split('.');
    const known = lookUpField(compiling.subject, steps, compiling.plan);
    if ('problem' in known) compiling.rule.refuse([...path, field], known.problem, known.help, 'key');
    else checkWords(compiling, [...path, field], condition, known.structures);
    return { field, steps, tests: compileCondition(compiling, [...path, field], condition) };
  });
  return (thing, plan) =>
    conditions.flatMap(({ field, steps, tests }) => {
      const found = readField(compiling.subject, thing, plan, steps);
      const location = tests(found, plan);
      return location ? [{ field, location, found }] : NOTHING;
    });
}

function compileCondition(compiling: Compiling, path: Path, written: unknown): Test {
  if (written === 'required') return isRequired;
  if (written === 'absent') return isAbsent;
  const { optional, ...tests } = isMap(written) ? written : { is: written };
  const compiled = Object.entries(tests).flatMap(([word, given]) => {
    const place = isMap(written) ? [...path, word] : path;
    return word.startsWith('x-') ? [] : (compileTest(compiling, place, word, given) ?? []);
  });
  return (field, plan) => {
    if (optional === true && !field.isThere) return undefined;
    for (const test of compiled) {
      const location = test(field, plan);
      if (location) return location;
    }
    return undefined;
  };
}

function compileTest(compiling: Compiling, path: Path, word: string, given: unknown): Test | undefined {
  const { rule, options } = compiling;
  const make = TESTS.get(word);
  if (!make) {
    const near = suggestName(word, TESTS.keys());
    const help = near ? `Write "${near}".` : `Use one of ${[...TESTS.keys(), 'optional'].join(', ')}.`;
    rule.refuse(path, `"${word}" is no test.`, help, 'key');
    return undefined;
  }
  const resolved = resolveOption(given, options, (message, help) => rule.refuse(path, message, help));
  if (resolved === undefined) return undefined;
  const expected = judgeShape(word, resolved);
  const made = expected === undefined ? make(listTexts(rule, path, resolved)) : { expected };
  if (!isFault(made)) return made;
  rule.refuseValue(path, made);
  return undefined;
}

/** What a test must be given that is given something else. */
function judgeShape(word: string, given: unknown): string | undefined {
  const takesList = LIST_TESTS.has(word);
  const values = takesList && Array.isArray(given) ? given : [given];
  if (values.length > 0 && values.every((one) => typeof one !== 'object')) return undefined;
  return takesList ? 'a value or a list of values' : 'a single value';
}

function listTexts(rule: WrittenRule, path: Path, given: unknown): string[] {
  if (!Array.isArray(given)) return [rule.textAt(path, given)];
  return given.map((one, index) => rule.textAt([...path, index], one));
}

/** Words that the format or the plan closes: a slip would make a rule that never finds anything. */
function checkWords(
  { rule, plan }: Compiling,
  path: Path,
  written: unknown,
  structures: Parameters<typeof listChoices>[0],
) {
  if (written === 'required' || written === 'absent') return;
  const lists: Readonly<Record<string, readonly string[]>> = { tier: plan.tiers, stage: plan.stages };
  const field = String(path.at(-1));
  const known = listChoices(structures) ?? (Object.hasOwn(lists, field) ? lists[field] : undefined);
  if (!known) return;
  for (const [place, one] of listWords(path, written)) {
    if (typeof one === 'object') continue;
    const text = rule.textAt(place, one);
    if (/[*$]/.test(text) || known.includes(text)) continue;
    const near = suggestName(text, known);
    rule.refuse(
      place,
      `"${field}" is never "${text}".`,
      near ? `Write "${near}".` : `It is one of ${known.join(', ')}.`,
    );
  }
}

function listWords(path: Path, written: unknown): [Path, unknown][] {
  if (Array.isArray(written)) return written.map((one, index) => [[...path, index], one]);
  if (!isMap(written)) return [[path, written]];
  const words = Object.entries(written).filter(([word]) => word === 'is' || word === 'is_not' || word === 'only');
  return words.flatMap(([word, given]) => listWords([...path, word], given));
}
