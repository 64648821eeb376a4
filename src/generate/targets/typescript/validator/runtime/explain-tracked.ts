import type { MatcherResult } from './matchers.js';
import { nearestName } from './nearest-name.js';
import type { RecordedCall } from './recording.js';

type IsEqual = (one: unknown, other: unknown) => boolean;

/** Whether a call of the event has the properties, and what stands in the way if none has. */
export function explainTracked(
  calls: readonly RecordedCall[],
  event: string,
  expected: object,
  isEqual: IsEqual,
): MatcherResult {
  const same = calls.filter((call) => call.event === event);
  const differences = same.map((call) => listDifferences(call.properties, expected, isEqual));
  const pass = differences.some((lines) => lines.length === 0);
  if (pass)
    return {
      pass,
      message: () => `Expected ${JSON.stringify(event)} not to be tracked${withProperties(expected)}, but it was.`,
    };
  const reason = same.length === 0 ? explainAbsence(calls, event) : explainNearest(differences);
  return { pass, message: () => `Expected ${JSON.stringify(event)} to be tracked${withProperties(expected)}${reason}` };
}

// What a test names is compared; what else a call has is not the test's affair. Undefined asks for absence.
function listDifferences(properties: object, expected: object, isEqual: IsEqual): string[] {
  const given = new Map<string, unknown>(Object.entries(properties));
  return Object.entries(expected).flatMap(([name, value]: [string, unknown]) => {
    const found = given.get(name);
    if (isEqual(found, value)) return [];
    return [`  ${JSON.stringify(name)}: expected ${printForPeople(value)}, found ${printForPeople(found)}`];
  });
}

function explainNearest(differences: readonly (readonly string[])[]): string {
  const [nearest = []] = [...differences].sort((one, other) => one.length - other.length);
  const which =
    differences.length === 1
      ? 'The only call'
      : `The nearest of its ${differences.length} calls (number ${differences.indexOf(nearest) + 1})`;
  return `.\n${which} differs:\n${nearest.join('\n')}`;
}

function explainAbsence(calls: readonly RecordedCall[], event: string): string {
  if (calls.length === 0) return ', but nothing was tracked.';
  const counts = new Map<string, number>();
  for (const { event: name } of calls) counts.set(name, (counts.get(name) ?? 0) + 1);
  const list = [...counts].map(([name, count]) => `  ${JSON.stringify(name)}${count === 1 ? '' : ` (${count} times)`}`);
  const nearest = nearestName(event, [...counts.keys()]);
  const hint = nearest === undefined ? '' : ` The nearest is ${JSON.stringify(nearest)}.`;
  return `, but it was not.${hint} Tracked:\n${list.join('\n')}`;
}

function withProperties(expected: object): string {
  return Object.keys(expected).length === 0 ? '' : ' with these properties';
}

function printForPeople(value: unknown): string {
  if (value === undefined) return 'nothing';
  // The matchers inside of expectations (`expect.any(Number)`) say themselves what they want.
  const { toAsymmetricMatcher } = Object(value) as { toAsymmetricMatcher?: () => string };
  if (typeof toAsymmetricMatcher === 'function') return toAsymmetricMatcher.call(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
