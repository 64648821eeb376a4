import type { Diagnostic } from '../diagnostic.js';
import type { DestinationType } from '../plan/destination-types.js';
import type { Plan, PlanEvent, PlanProperty } from '../plan/model.js';
import type { OptionsSchema } from '../plan/options-schema.js';

export type RuleCategory = 'naming' | 'governance' | 'selection' | 'schema' | 'privacy' | 'destination' | 'measurement';

/** What a rule says; the engine adds the code and the severity. */
export type Finding = Omit<Diagnostic, 'code' | 'severity'>;

/**
 * A piece of a plan that is read, completed with what every plan must have, and linted by this rule alone.
 * `findings` are the exact results as `line:column message`; the docs page shows them.
 */
export interface RuleExample {
  readonly plan: string;
  readonly options?: unknown;
  readonly findings?: readonly string[];
}

export interface RuleContext<Options> {
  readonly plan: Plan;
  /** The rule's defaults with the plan's own settings over them. */
  readonly options: Options;
  /** ISO 8601 date to judge by: SOURCE_DATE_EPOCH, else the clock. */
  readonly today: string;
}

/**
 * One lint rule: one file, named by its id. It yields findings; it never throws, prints or does I/O.
 * The engine walks the plan once and calls every hook of every rule that is in force.
 */
export interface Rule<Options = unknown> {
  /** Kebab-case; the file's name, the config key and the docs page. */
  readonly id: string;
  /** One line, imperative or descriptive, for lists. */
  readonly summary: string;
  /** Why a team wants it, one to three sentences. */
  readonly rationale: string;
  /** The vendor's page that a limit comes from. */
  readonly source?: string;
  readonly category: RuleCategory;
  readonly severity: 'error' | 'warning';
  /** The smallest preset that holds it: minimal ⊂ recommended ⊂ strict. */
  readonly preset: 'minimal' | 'recommended' | 'strict';
  /** Belongs to the preset of this destination type, in force when the plan has such a destination. */
  readonly destination?: DestinationType;
  /** Lazily made, so that a plan without options never pays for it. */
  readonly options?: { readonly schema: () => OptionsSchema<Options>; readonly defaults: Options };
  readonly examples: { readonly correct: readonly RuleExample[]; readonly incorrect: readonly RuleExample[] };
  plan?(plan: Plan, context: RuleContext<Options>): Iterable<Finding>;
  event?(event: PlanEvent, context: RuleContext<Options>): Iterable<Finding>;
  property?(property: PlanProperty, event: PlanEvent, context: RuleContext<Options>): Iterable<Finding>;
}

/** Makes a rule, with the types of its options checked against its hooks. */
export function defineRule<Options = undefined>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
