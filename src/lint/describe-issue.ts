import type { OptionsIssue } from '../plan/options-schema.js';
import { type Location, onKey } from '../source/location.js';
import { suggestName } from '../source/suggest.js';
import type { Finding } from './rule.js';

/** What a `zod` issue says beyond its message, which is empty words without a locale. */
interface SchemaIssue extends OptionsIssue {
  readonly code?: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Written {
  readonly rule: string;
  /** The names of the options that the rule has. */
  readonly names: readonly string[];
  /** Where its options stand. */
  readonly location: Location;
}

/** Says what is wrong with the options of a rule, at the option that it is about. */
export function describeIssue(issue: SchemaIssue, { rule, names, location }: Written): Finding {
  const [unknown] = issue.keys ?? [];
  if (unknown !== undefined) {
    const place = onKey({ source: location.source, path: [...location.path, unknown] });
    const message = `Rule "${rule}" has no option "${unknown}".`;
    return { message, help: suggestOption(unknown, names), location: place };
  }
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const subject = path.length > 0 ? `Option "${path.join('.')}" of rule "${rule}"` : `The options of rule "${rule}"`;
  return {
    message: `${subject} must be ${describeExpected(issue)}.`,
    location: { ...location, path: [...location.path, ...path] },
  };
}

const KINDS = new Map([
  ['int', 'a whole number'],
  ['number', 'a number'],
  ['string', 'text'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a map of options'],
]);

function describeExpected({ code, message, expected = '', minimum, maximum, values }: SchemaIssue): string {
  // Our own words, where no kind of value says it.
  if (code === 'custom') return message;
  if (code === 'too_small') return `at least ${minimum}`;
  if (code === 'too_big') return `at most ${maximum}`;
  if (code === 'invalid_value') return `one of ${(values ?? []).join(', ')}`;
  return KINDS.get(expected) ?? 'of another kind';
}

function suggestOption(unknown: string, names: readonly string[]): string {
  const near = suggestName(unknown, names);
  return near === undefined ? `Options are ${names.join(', ')}.` : `Write "${near}".`;
}
