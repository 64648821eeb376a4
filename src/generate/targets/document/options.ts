import * as z from 'zod/mini';
import type { OptionsSchema } from '../../../plan/options-schema.js';
import { suggestName } from '../../../source/suggest.js';
import { LANGUAGES, type Language } from './messages/index.js';

export interface DocumentOptions {
  /** By default what the extension of `out` says: `.md` is Markdown, any other file HTML, a folder gets both. */
  readonly format?: 'html' | 'markdown' | 'both' | undefined;
  /** What goes on paper: `one` (by default) is the plan alone, `full` all that the screen shows. */
  readonly pages?: 'one' | 'full' | undefined;
  /** Of the fixed words. `en` by default. */
  readonly language?: Language | undefined;
  /** The plan before this one: a path, a git ref, or `ref:path`. */
  readonly since?: string | undefined;
  /** A folder whose templates stand for those of the same name. */
  readonly templates?: string | undefined;
  /** A picture beside the name: PNG, JPEG, GIF, WebP or SVG. */
  readonly logo?: string | undefined;
  /** `#rrggbb`, for light paper; those for a dark screen are derived. */
  readonly colors?: Colors | undefined;
}

/** A team's own colours. */
export interface Colors {
  /** Of stages, links and headings. */
  readonly accent?: string | undefined;
  /** Of tiers below the last. */
  readonly tier?: string | undefined;
  /** Of what pays: goals and the last tier. */
  readonly macro?: string | undefined;
}

const NAMES = ['format', 'pages', 'language', 'since', 'templates', 'logo', 'colors'];

/** The schema is made when the first plan needs it: start-up does not pay for it. */
export const OPTIONS: OptionsSchema<DocumentOptions> = {
  zod: makeSchema,
  safeParse: (value) => makeSchema().safeParse(value),
};

function makeSchema() {
  return z.strictObject(
    {
      format: choice(
        'format',
        ['html', 'markdown', 'both'],
        'HTML, Markdown or both; by default what the extension of `out` says.',
      ),
      pages: choice(
        'pages',
        ['one', 'full'],
        'What is printed: `one`, the default, is the plan on one page; `full` adds ranking, map, lineage and changes.',
      ),
      language: choice(
        'language',
        Object.keys(LANGUAGES) as Language[],
        'Language of the fixed words; `en` by default.',
      ),
      since: text('since', 'The plan before this one, to say what changed: a path, a git ref, or `ref:path`.'),
      templates: text('templates', 'Folder whose templates stand for those of the same name; relative to the plan.'),
      logo: text('logo', 'Picture beside the name: PNG, JPEG, GIF, WebP or SVG; relative to the plan.'),
      colors: z.optional(
        z
          .strictObject(
            {
              accent: color('accent', 'Stages, links and headings.'),
              tier: color('tier', 'Tiers below the last.'),
              macro: color('macro', 'What pays: goals and the last tier.'),
            },
            { error: (issue) => describeUnknown(issue, 'Colors are', ['accent', 'tier', 'macro']) },
          )
          .check(z.describe('Colours of the team, "#rrggbb"; their contrast is checked.')),
      ),
    },
    { error: (issue) => describeUnknown(issue, 'The options are', NAMES) },
  );
}

function choice<Value extends string>(name: string, values: readonly Value[], about: string) {
  const listed = values.map((value) => JSON.stringify(value));
  const error = `"${name}" is ${listed.slice(0, -1).join(', ')} or ${listed.at(-1)}.`;
  return z.optional(z.enum(values, { error }).check(z.describe(about)));
}

function text(name: string, about: string) {
  return z.optional(z.string({ error: `"${name}" is a text.` }).check(z.describe(about)));
}

function color(name: string, about: string) {
  const error = `"${name}" is a colour such as "#1d4f9c".`;
  return z.optional(z.string({ error }).check(z.regex(/^#[0-9a-f]{6}$/i, { error }), z.describe(about)));
}

interface Issue {
  readonly code?: string;
  readonly keys?: readonly string[];
}

function describeUnknown({ code, keys = [] }: Issue, what: string, names: readonly string[]): string {
  if (code !== 'unrecognized_keys') return `${what} a map.`;
  const [first = ''] = keys;
  const near = suggestName(first, names);
  const known = `it has ${names.map((name) => JSON.stringify(name)).join(', ')}`;
  return `The document target has no option ${keys.map((key) => JSON.stringify(key)).join(', ')}; ${near ? `write ${JSON.stringify(near)}` : known}.`;
}
