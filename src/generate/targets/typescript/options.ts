import * as z from 'zod/mini';
import type { EventSource } from '../../../plan/model.js';
import type { OptionsSchema } from '../../../plan/options-schema.js';
import { EVENT_SOURCES } from '../../../plan/vocabulary.js';
import { LANGUAGES, type Language } from './code/writer.js';
import { TRANSPORTS } from './transports/index.js';
import type { AnyTransport } from './transports/transport.js';
import { COMPANION_FIELDS, type CompanionOptions, makeCompanionFields } from './validator/options.js';

export interface TypescriptOptions extends CompanionOptions {
  /** Where events are sent: ids of transports, or one of them with its options (`{ segment: { … } }`). */
  readonly sdk: readonly (string | Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[];
  /** What becomes of an event while the visitor has not decided about the consent that it needs. */
  readonly undecided: 'queue' | 'drop';
  /** The sources whose events have functions; what the transports serve when the plan does not say. */
  readonly source?: readonly EventSource[] | undefined;
  /** Groups whose properties are given once, by `setContext`; those of all events when the plan does not say. */
  readonly context?: readonly string[] | undefined;
  /** TypeScript, JavaScript with declarations beside it, or JavaScript with types in comments. */
  readonly language: Language;
  /** One file, or a folder with one for each stage or event. */
  readonly files: 'one' | 'stage' | 'event';
  /** Whether the type of a text is a template literal, as far as its pattern says one. */
  readonly patterns: boolean;
  /** Lets a validator or a recorder see every call. */
  readonly observe: boolean;
}

/** The schema is made when the first plan needs it: start-up does not pay for it. */
export const OPTIONS: OptionsSchema<TypescriptOptions> = {
  zod: makeSchema,
  safeParse: (value) => makeSchema().safeParse(value),
};

const FILES = ['one', 'stage', 'event'] as const;

const FIELDS = [
  'sdk',
  'undecided',
  'source',
  'context',
  'language',
  'files',
  'patterns',
  'observe',
  ...COMPANION_FIELDS,
];

function makeSchema() {
  const fields = {
    sdk: z._default(makeSdk(), ['datalayer']),
    undecided: z
      ._default(z.enum(['queue', 'drop'], { error: '"undecided" is "queue" or "drop".' }), 'queue')
      .check(z.describe('What becomes of an event while the visitor has not decided about the consent that it needs.')),
    source: z.optional(
      z
        .array(z.enum(EVENT_SOURCES, { error: `"source" may name ${list(EVENT_SOURCES)}.` }), '"source" is a list.')
        .check(z.describe('The sources whose events have functions. By default what the transports are for.')),
    ),
    context: z.optional(
      z
        .array(z.string(), '"context" is a list of groups.')
        .check(z.describe('Groups whose properties the app gives once. By default those that apply to all events.')),
    ),
    language: z
      ._default(z.enum(LANGUAGES, { error: `"language" is one of ${list(LANGUAGES)}.` }), 'typescript')
      .check(z.describe('TypeScript, JavaScript with .d.ts beside it, or JavaScript with types in comments (JSDoc).')),
    files: z
      ._default(z.enum(FILES, { error: `"files" is one of ${list(FILES)}.` }), 'one')
      .check(z.describe('One file, or a folder with one for each stage or event.')),
    patterns: z
      ._default(z.boolean('"patterns" is true or false.'), true)
      .check(z.describe('Whether the type of a text says what its pattern fixes (a template literal type).')),
    observe: z
      ._default(z.boolean('"observe" is true or false.'), false)
      .check(z.describe('Lets a validator or a recorder see every call, by `observeEvents`.')),
  };
  return z.strictObject(
    { ...fields, ...makeCompanionFields() },
    {
      error: (issue: UnknownKeys) => describeUnknown(issue, 'The typescript target', FIELDS),
    },
  );
}

function makeSdk() {
  const ids = TRANSPORTS.map(({ id }) => id);
  const error = `"sdk" may name ${list(ids)}.`;
  const chosen = z.union([z.enum(ids, { error }), ...TRANSPORTS.map(makeChoice)], { error });
  return z
    .array(chosen, { error: '"sdk" is a list.' })
    .check(
      z.minLength(1, { error: `"sdk" must name at least one of ${list(ids)}.` }),
      z.describe('Where the code sends events.'),
    );
}

function makeChoice({ id, summary, options }: AnyTransport) {
  const destinations = z.optional(
    z.array(z.string()).check(z.describe('The destinations that it sends to. By default all that it can.')),
  );
  const fields = { destinations, ...(options?.() ?? {}) };
  const error = (issue: UnknownKeys) => describeUnknown(issue, `Transport "${id}"`, Object.keys(fields));
  return z.strictObject({ [id]: z.strictObject(fields, { error }).check(z.describe(summary)) });
}

interface UnknownKeys {
  readonly code?: string;
  readonly keys?: readonly string[];
}

function describeUnknown(issue: UnknownKeys, owner: string, known: readonly string[]): string {
  if (issue.code !== 'unrecognized_keys') return 'The options are a map.';
  return `${owner} has no option ${list(issue.keys ?? [])}; it has ${list(known)}.`;
}

function list(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ');
}
