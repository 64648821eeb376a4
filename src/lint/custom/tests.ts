import { matchPattern } from '../../plan/match-pattern.js';
import type { Plan } from '../../plan/model.js';
import { RULE_SUBJECTS } from '../../plan/vocabulary.js';
import type { Location } from '../../source/location.js';
import { suggestName } from '../../source/suggest.js';
import { findPatternFault } from '../patterns.js';
import type { Field, Value } from './fields.js';
import { makeMatcher } from './match-text.js';
import { isCountWithin, isWithin, parseSpan, type Span } from './ranges.js';

/** Where a field fails a test; nothing when it passes. */
export type Test = (field: Field, plan: Plan) => Location | undefined;

/** What is wrong with what a test is given, as the end of "must be …", and what to write. */
export interface TestFault {
  readonly expected: string;
  readonly help?: string;
}

/** Makes a test of what the plan writes for it, as texts. */
type MakeTest = (given: readonly string[]) => Test | TestFault;

/** The words of conditions. A field that is not there fails those that ask for something. */
export const TESTS: ReadonlyMap<string, MakeTest> = new Map<string, MakeTest>([
  ['is', (wanted) => (field) => passes(field, field.values.some(isAmong(wanted)))],
  ['is_not', (wanted) => (field) => findFirst(field, isAmong(wanted))],
  ['only', (wanted) => thereAndEvery(isAmong(wanted))],
  [
    'has',
    (wanted) => (field) =>
      passes(
        field,
        wanted.every((one) => field.values.some(isAmong([one]))),
      ),
  ],
  ['matches', ([pattern = '']) => makePatternTest(pattern, (matcher) => thereAndEvery(({ text }) => matcher(text)))],
  [
    'matches_not',
    ([pattern = '']) => makePatternTest(pattern, (matcher) => (field) => findFirst(field, ({ text }) => matcher(text))),
  ],
  [
    'count',
    ([range = '']) =>
      makeCountTest(range, (span) => (field) => passes(field, isCountWithin(field.values.length, span))),
  ],
  [
    'length',
    ([range = '']) =>
      makeCountTest(range, (span) => thereAndEvery(({ text }) => isCountWithin([...text].length, span))),
  ],
  ['between', ([range = '']) => makeBetweenTest(range)],
  ['references', makeReferenceTest],
]);

/** Those that take several values. */
export const LIST_TESTS: ReadonlySet<string> = new Set(['is', 'is_not', 'only', 'has', 'references']);

export const isFault = (made: Test | TestFault): made is TestFault => typeof made !== 'function';

/** `required` and `absent`, which are written alone. */
export const isRequired: Test = (field) => passes(field, field.isThere);
export const isAbsent: Test = (field) => passes(field, !field.isThere);

const passes = ({ location }: Field, holds: boolean) => (holds ? undefined : location);

function findFirst({ values }: Field, isWrong: (value: Value) => boolean): Location | undefined {
  return values.find(isWrong)?.location;
}

const thereAndEvery =
  (fits: (value: Value) => boolean): Test =>
  (field) =>
    field.isThere ? findFirst(field, (value) => !fits(value)) : field.location;

const isAmong =
  (wanted: readonly string[]) =>
  ({ text }: Value): boolean =>
    wanted.some((one) => matchPattern(one, text) || isSameNumber(one, text));

/** `62` and `62.0` are written differently and mean the same. */
function isSameNumber(one: string, other: string): boolean {
  return NUMBER.test(one) && NUMBER.test(other) && Number(one) === Number(other);
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

function makePatternTest(pattern: string, make: (matcher: (text: string) => boolean) => Test): Test | TestFault {
  const fault = findPatternFault(pattern);
  if (fault !== undefined) return { expected: `a pattern that can be used; "${pattern}" ${fault}` };
  const matcher = makeMatcher(pattern);
  return matcher ? make(matcher) : { expected: 'a pattern of fewer repeats' };
}

function makeCountTest(range: string, make: (span: Span) => Test): Test | TestFault {
  const span = parseCount(range);
  return span ? make(span) : COUNT_FAULT;
}

export const COUNT_FAULT: TestFault = { expected: 'a number or a range such as "1..3", "2.." or "..5"' };

export function parseCount(range: string): Span | undefined {
  const span = parseSpan(range);
  return span?.kind === 'number' ? span : undefined;
}

function makeBetweenTest(range: string): Test | TestFault {
  const span = parseSpan(range);
  if (!span) return { expected: 'a range such as "1..100", "5%..50%", "1d..30d" or "2026-01-01.."' };
  return thereAndEvery(({ text }) => isWithin(text, span));
}

type ListNames = (plan: Plan) => { has(name: string): boolean };

/** Name of a list of the plan → what is in it. */
const LISTS: ReadonlyMap<string, ListNames> = new Map<string, ListNames>([
  ...RULE_SUBJECTS.flatMap((name): [string, ListNames][] => (name === 'plan' ? [] : [[name, (plan) => plan[name]]])),
  ['tiers', (plan) => new Set(plan.tiers)],
  ['stages', (plan) => new Set(plan.stages)],
  ['consent_types', (plan) => new Set(plan.consentTypes)],
]);

function makeReferenceTest(wanted: readonly string[]): Test | TestFault {
  const unknown = wanted.find((name) => !LISTS.has(name));
  if (unknown !== undefined) {
    const near = suggestName(unknown, LISTS.keys());
    return { expected: `one of ${[...LISTS.keys()].join(', ')}`, ...(near && { help: `Write "${near}".` }) };
  }
  return (field, plan) => {
    const lists = wanted.map((name) => LISTS.get(name)?.(plan));
    return thereAndEvery(({ text }) => lists.some((list) => list?.has(text)))(field, plan);
  };
}
