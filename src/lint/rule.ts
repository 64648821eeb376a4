import type { Diagnostic } from '../diagnostic.js';
import type { DestinationType } from '../plan/destination-types.js';
import type { Plan, PlanEvent, PlanProperty, PropertyDefinition } from '../plan/model.js';
import type { OptionsSchema } from '../plan/options-schema.js';
import type { RULE_CATEGORIES } from '../plan/vocabulary.js';
import type { Location } from '../source/location.js';

export type RuleCategory = (typeof RULE_CATEGORIES)[number];

/** What a rule says; the engine adds the code and the severity. */
export type Finding = Omit<Diagnostic, 'code' | 'severity'>;

/** What a hook gives: nothing where nothing is wrong, which is nearly always, so nothing must cost nothing. */
export type Findings = Iterable<Finding> | undefined;

/**
 * A piece of a plan that is read, completed with what every plan must have, and linted by this rule alone.
 * `findings` are the exact results as `line:column message`; the docs page shows them.
 */
export interface RuleExample {
  readonly plan: string;
  readonly options?: unknown;
  /** ISO 8601 date that the example is judged by. */
  readonly today?: string;
  readonly findings?: readonly string[];
}

export interface RuleContext<Options> {
  readonly plan: Plan;
  /** The rule's defaults with the plan's own settings over them. */
  readonly options: Options;
  /** ISO 8601 date to judge by. Without it nothing is overdue: lint reads no clock, its caller may. */
  readonly today?: string | undefined;
}

/** A definition where the plan writes it: a shared one, one in a group or an event, a field of an object, an item. */
export interface WrittenDefinition {
  readonly definition: PropertyDefinition;
  /** The name of the definition, at hand for rules that look at names alone. */
  readonly name: string;
  /** It tightens the shared definition of the same name. */
  readonly extendsShared: boolean;
  /** It is what a list holds: its "name" is the field `items`, not a name of the plan. */
  readonly isItem: boolean;
  /** The event that writes it. */
  readonly event?: PlanEvent | undefined;
}

/** What a plan may write as options: any of them, in any combination. */
export type GivenOptions<Options> = { readonly [Name in keyof Options]?: Options[Name] | undefined };

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
  /**
   * The smallest preset that holds it: minimal ⊂ recommended ⊂ strict. A rule of the plan itself or of a module may
   * have none: then it is in force wherever it is defined.
   */
  readonly preset?: 'minimal' | 'recommended' | 'strict';
  /** Belongs to the preset of this destination type, in force when the plan has such a destination. */
  readonly destination?: DestinationType;
  /** Lazily made, so that a plan without options never pays for it. */
  readonly options?: { readonly schema: () => OptionsSchema<GivenOptions<Options>>; readonly defaults: Options };
  readonly examples: { readonly correct: readonly RuleExample[]; readonly incorrect: readonly RuleExample[] };
  /** Where the plan defines or loads it; absent for a rule that comes with the tool. */
  readonly definedAt?: Location;
  /** Called once. */
  plan?(plan: Plan, context: RuleContext<Options>): Findings;
  /** Called for every definition that the plan writes, once, however many events use it. */
  definition?(written: WrittenDefinition, context: RuleContext<Options>): Findings;
  /** Called for every event. */
  event?(event: PlanEvent, context: RuleContext<Options>): Findings;
  /** Called for every property of every event, those of its groups included. Findings that repeat are shown once. */
  property?(property: PlanProperty, event: PlanEvent, context: RuleContext<Options>): Findings;
}

/** Makes a rule, with the types of its options checked against its hooks. */
export function defineRule<Options = undefined>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
