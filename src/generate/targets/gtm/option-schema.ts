import * as z from 'zod/mini';
import { suggestName } from '../../../source/suggest.js';
import { DEFAULT_NAMES, NAME_TOKENS, type NamePatterns } from './naming.js';

/** The options of the target as an editor shows them, with messages in words. */
export function makeSchema() {
  const shape = {
    container: choose('container', ['web', 'server'], 'web', 'What the container runs in.'),
    tags: choose(
      'tags',
      ['per_event', 'combined'],
      'per_event',
      'One tag for each event, or one for all events of a destination that can share one: a smaller container.',
    ),
    names: z._default(makeNames(), DEFAULT_NAMES),
    consent: z._default(makeConsent(), { granted: [], regions: [] }),
    sequences: choose(
      'sequences',
      ['any_order', 'in_order'],
      'any_order',
      'Whether the events of "after" count in any order, by trigger groups, or only in theirs, by tags that count the steps.',
    ),
    google_tag: z._default(
      z
        .record(z.string(), makeScalar('A setting of the Google tag is a text, a number or true or false.'), {
          error: '"google_tag" is a map.',
        })
        .check(z.describe('Settings of the Google tag, such as server_container_url.')),
      {},
    ),
    variables: z._default(
      z
        .record(z.string(), makeVariable(), { error: '"variables" is a map from properties to conversions.' })
        .check(z.describe('What GTM makes of the values of properties.')),
      {},
    ),
    functions: z._default(
      z
        .record(z.string(), makeFunction(), { error: '"functions" is a map from destinations to functions.' })
        .check(
          z.describe(
            'Function of the page that the events of a custom destination are given to; false when others send there.',
          ),
        ),
      {},
    ),
  };
  return z.strictObject(shape, {
    error: describeUnknown('The gtm target', Object.keys(shape), 'The options are a map.'),
  });
}

function choose<const T extends readonly [string, ...string[]]>(
  name: string,
  values: T,
  fallback: T[number],
  description: string,
) {
  const error = `"${name}" is ${values.map((value) => `"${value}"`).join(' or ')}.`;
  return z._default(z.enum(values, { error }).check(z.describe(description)), fallback as never);
}

function makeNames() {
  const shape = {
    tag: makePattern('tag'),
    trigger: makePattern('trigger'),
    variable: makePattern('variable'),
    folder: makePattern('folder'),
  };
  return z
    .strictObject(shape, { error: describeUnknown('"names"', Object.keys(shape), '"names" is a map.') })
    .check(z.describe('How tags, triggers, variables and folders are called, with tokens such as {event}.'));
}

function makePattern(kind: keyof NamePatterns) {
  const error = `"names.${kind}" is a text with tokens.`;
  const described = `Tokens: ${NAME_TOKENS[kind].map((token) => `{${token}}`).join(' ')}.`;
  return z._default(
    z.string({ error }).check(
      z.refine((pattern) => findPatternFault(kind, pattern) === undefined, {
        error: (issue) => findPatternFault(kind, String(issue.input)) ?? error,
      }),
      z.describe(described),
    ),
    DEFAULT_NAMES[kind],
  );
}

function findPatternFault(kind: keyof NamePatterns, pattern: string): string | undefined {
  const known = NAME_TOKENS[kind];
  for (const [token, name = ''] of pattern.matchAll(/\{([^{}]*)\}/g)) {
    if (known.includes(name)) continue;
    const near = suggestName(name, known);
    const suggested = (near === undefined ? known : [near]).map((each) => `"{${each}}"`).join(', ');
    return `"names.${kind}" has no token "${token}"; it has ${suggested}.`;
  }
  const text = pattern.replace(/\{[a-z]+\}/g, '');
  const refused = /[:<{}"']/.exec(text)?.[0];
  if (refused !== undefined) return `GTM refuses ${JSON.stringify(refused)} in names, which "names.${kind}" has.`;
  const last = `{${known.at(-1)}}`;
  return pattern.includes(last) ? undefined : `"names.${kind}" needs "${last}", or names would be the same.`;
}

function makeConsent() {
  const texts = (name: string) =>
    z._default(
      z.array(makeText(`"consent.${name}" is a list of texts.`), { error: `"consent.${name}" is a list of texts.` }),
      [],
    );
  const shape = {
    default: z.optional(
      z
        .enum(['denied', 'granted'], { error: '"consent.default" is "denied" or "granted".' })
        .check(z.describe('Adds a tag that sets every consent type before anything else happens.')),
    ),
    granted: texts('granted').check(z.describe('Consent types that are granted from the start.')),
    wait_for_update: z.optional(
      z.number({ error: '"consent.wait_for_update" is a number of milliseconds.' }).check(
        z.refine((value) => Number.isInteger(value) && value >= 0, {
          error: '"consent.wait_for_update" is a number of milliseconds.',
        }),
        z.describe('Milliseconds that tags wait for the visitor’s answer.'),
      ),
    ),
    regions: texts('regions').check(z.describe('Regions in which the default holds, such as ES or US-CA.')),
    update_event: z.optional(
      makeText('"consent.update_event" is the name of an event.').check(
        z.describe('Event of the data layer that the consent banner pushes when the visitor has answered.'),
      ),
    ),
  };
  return z
    .strictObject(shape, { error: describeUnknown('"consent"', Object.keys(shape), '"consent" is a map.') })
    .check(z.describe('The state of consent before the visitor answers, and what says that he has.'));
}

function makeVariable() {
  const text = (name: string) =>
    z.optional(makeText(`"${name}" of a variable is a text.`).check(z.describe(`In place of the value ${name}.`)));
  const shape = {
    default: z.optional(
      makeScalar('"default" of a variable is a text, a number or true or false.').check(
        z.describe('In place of a value that is not there.'),
      ),
    ),
    case: z.optional(
      z
        .enum(['lower', 'upper'], { error: '"case" of a variable is "lower" or "upper".' })
        .check(z.describe('The case that letters are brought into.')),
    ),
    null: text('null'),
    undefined: text('undefined'),
    true: text('true'),
    false: text('false'),
  };
  return z.strictObject(shape, { error: describeUnknown('A variable', Object.keys(shape), 'A variable is a map.') });
}

function makeScalar(error: string) {
  return z.union([makeText(error), z.number(), z.boolean()], { error });
}

/** A text that reaches GTM as it is. */
function makeText(error: string) {
  const called = 'GTM would read "{{" as a call of a variable.';
  return z.string({ error }).check(z.refine((text) => !text.includes('{{'), { error: called }));
}

function makeFunction() {
  const error = 'A function is a name of the page’s script with dots, such as "window.survey.track", or false.';
  const name = z.string({ error }).check(z.regex(/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/, { error }));
  return z.union([name, z.literal(false)], { error });
}

function describeUnknown(owner: string, known: readonly string[], otherwise: string) {
  return (issue: { readonly code?: string; readonly keys?: readonly string[] }): string => {
    if (issue.code !== 'unrecognized_keys') return otherwise;
    const names = issue.keys?.map((key) => JSON.stringify(key)).join(', ');
    const near = suggestName(issue.keys?.[0] ?? '', known);
    const list = (near === undefined ? known : [near]).map((each) => `"${each}"`).join(', ');
    return `${owner} has no option ${names}; it has ${list}.`;
  };
}
