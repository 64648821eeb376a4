import type { Literal } from '../../../plan/model.js';
import type { OptionsSchema } from '../../../plan/options-schema.js';
import type { NamePatterns } from './naming.js';
import { makeSchema } from './option-schema.js';

export interface GtmOptions {
  /** What the container runs in. */
  readonly container: 'web' | 'server';
  /** One tag for each event, or one for all events of a destination that can share one. */
  readonly tags: 'per_event' | 'combined';
  readonly names: NamePatterns;
  readonly consent: ConsentOptions;
  /** How `after` is kept: by trigger groups, which know no order, or by tags that count the steps. */
  readonly sequences: 'any_order' | 'in_order';
  /** Settings of the Google tag, such as `server_container_url`. */
  readonly google_tag: Readonly<Record<string, Literal>>;
  /** Property → what GTM makes of its value. */
  readonly variables: Readonly<Record<string, VariableOptions>>;
  /** Destination of type `custom` → the function of the page that its events are given to; `false`: others send there. */
  readonly functions: Readonly<Record<string, string | false>>;
}

export interface ConsentOptions {
  /** Adds a tag that sets the state before anything else happens; absent: the page does it. */
  readonly default?: 'denied' | 'granted' | undefined;
  /** Types that are granted from the start. */
  readonly granted: readonly string[];
  /** Milliseconds that tags wait for the visitor's answer. */
  readonly wait_for_update?: number | undefined;
  /** ISO 3166-2 regions in which the default holds; everywhere when left out. */
  readonly regions: readonly string[];
  /** What the consent banner pushes when the visitor has answered: tags that load libraries get another chance. */
  readonly update_event?: string | undefined;
}

/** GTM's own conversions of a value; whatever is left out stays as it is. */
export interface VariableOptions {
  /** In place of a value that is not there. */
  readonly default?: string | number | boolean | undefined;
  readonly case?: 'lower' | 'upper' | undefined;
  readonly null?: string | undefined;
  readonly undefined?: string | undefined;
  readonly true?: string | undefined;
  readonly false?: string | undefined;
}

/** The schema is made when the first plan needs it: start-up does not pay for it. */
export const OPTIONS: OptionsSchema<GtmOptions> = {
  zod: makeSchema,
  safeParse: (value) => makeSchema().safeParse(value),
};

/** The value under a name that a plan may hold, `constructor` too. */
export function readOwn<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
