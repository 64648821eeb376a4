import { type Location, onKey } from '../source/location.js';
import type { Source } from '../source/source.js';
import type { DestinationType } from './destination-types.js';
import type { Duration, Quantity } from './quantities.js';
import type {
  CASES,
  EFFORTS,
  EVENT_KINDS,
  EVENT_SOURCES,
  EVIDENCE,
  EXPERIMENT_STATUSES,
  NATURES,
  PII_LEVELS,
  PROPERTY_TYPES,
  REVIEW_PERIODS,
  RULE_SEVERITIES,
  STATUSES,
  VIDEO_MOMENTS,
} from './vocabulary.js';

/**
 * A plan as every later stage sees it: includes joined, groups and shared properties resolved, defaults
 * filled in, quantities parsed. Maps are keyed by name and keep the order of the files. Everything a
 * diagnostic may point at has a `location`; use `at()` for one of its fields.
 */
export interface Plan {
  readonly location: Location;
  readonly name: string;
  /** Semantic version of the plan itself. */
  readonly version: string;
  /** When this version was released, ISO 8601. */
  readonly released?: string;
  readonly description?: string;
  /** Owns the plan, and is the default owner of events. */
  readonly owner?: string;
  /** ISO 4217. */
  readonly currency?: string;
  readonly owners: ReadonlyMap<string, Owner>;
  readonly conventions: Conventions;
  /** Weakest first; the last one marks macro conversions. */
  readonly tiers: readonly string[];
  readonly stages: readonly string[];
  readonly goals: ReadonlyMap<string, Goal>;
  /** Shared definitions, used by name. */
  readonly properties: ReadonlyMap<string, PropertyDefinition>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly segments: ReadonlyMap<string, Segment>;
  /** Consent types: the seven of Consent Mode, then those that the plan declares. */
  readonly consentTypes: readonly string[];
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly events: ReadonlyMap<string, PlanEvent>;
  readonly funnels: ReadonlyMap<string, Funnel>;
  readonly audiences: ReadonlyMap<string, Audience>;
  readonly experiments: ReadonlyMap<string, Experiment>;
  readonly lint: LintConfig;
  readonly outputs: ReadonlyMap<string, OutputConfig>;
  readonly acknowledge: readonly Acknowledgement[];
  readonly policy?: Policy;
  /** Every `allow` of the plan, wherever it stands. */
  readonly allows: readonly Allow[];
  /** The user's own `x-` fields at the root. */
  readonly custom: ReadonlyMap<string, unknown>;
  /** The root file first, then the included ones by path. */
  readonly sources: readonly Source[];
}

/** A plain value: what YAML can hold without types of its own. Maps become `Map`, so that any key is only a name. */
export type Literal = string | number | boolean | null;

/** Something that has a name in the plan, and a place. */
export interface Named {
  readonly name: string;
  readonly location: Location;
}

export interface Owner extends Named {
  readonly title?: string;
  readonly contact?: string;
  readonly custom: ReadonlyMap<string, unknown>;
}

export type NameCase = (typeof CASES)[number];

/** How names are written. `format` is kept as text; lint parses it. */
export interface NamingConvention {
  readonly location: Location;
  readonly format?: string;
  readonly case?: NameCase;
  /** Token → what it may be. */
  readonly vocabulary: ReadonlyMap<string, readonly string[]>;
}

export interface Conventions {
  readonly events?: NamingConvention;
  readonly properties?: NamingConvention;
}

export interface Goal extends Named {
  readonly description?: string;
  readonly event?: string;
  /** Value of one conversion, in the plan's currency. */
  readonly value?: number;
  readonly target?: Quantity;
  readonly window?: Duration;
  /** Names of events. */
  readonly guardrails: readonly string[];
  readonly custom: ReadonlyMap<string, unknown>;
}

export type PropertyType = (typeof PROPERTY_TYPES)[number];

export type PiiLevel = (typeof PII_LEVELS)[number];

export interface Hash {
  readonly algorithm: 'sha256';
  /** Who hashes: the generated code, or the caller before calling it. */
  readonly by: 'code' | 'caller';
}

/** What a value is and must be. A root definition, an event's own, an item of an array, a field of an object. */
export interface PropertyDefinition extends Named {
  readonly description?: string;
  /** At least one; inferred from `enum` or `const` when the plan leaves it out; `any` when nothing says more. */
  readonly types: readonly PropertyType[];
  /** The plan wrote `type`, `enum` or `const`: the type is not a guess. */
  readonly typed: boolean;
  readonly nullable: boolean;
  readonly enum?: readonly Literal[];
  readonly const?: Literal;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: PropertyDefinition;
  readonly properties?: ReadonlyMap<string, PlanProperty>;
  /** Free text, or `currency`. */
  readonly unit?: string;
  readonly pii?: PiiLevel;
  readonly hash?: Hash;
  readonly examples: readonly unknown[];
  /** Documents; it is never sent. */
  readonly default?: unknown;
  readonly renamedFrom?: string;
  readonly custom: ReadonlyMap<string, unknown>;
}

/** A property as one event (or group, or object) carries it. */
export interface PlanProperty extends Named {
  readonly required: boolean;
  /** `required: true, when: …`: optional in types, checked by people. */
  readonly when?: string;
  /** Resolved: the shared definition with the tightening of the place that lists it. */
  readonly definition: PropertyDefinition;
  /** The shared definition that it extends or is. */
  readonly shared?: string;
  /** The place that listed it has constraints of its own (not only `required` or `optional`). */
  readonly own: boolean;
  /** The group it comes from; absent when the event lists it itself. */
  readonly group?: string;
}

/** Where a group applies by itself. */
export interface GroupScope {
  readonly all: boolean;
  readonly source?: readonly string[];
  readonly stage?: readonly string[];
  readonly tier?: readonly string[];
  /** Names, or patterns with `*`. */
  readonly events?: readonly string[];
  readonly except: readonly string[];
}

export interface Group extends Named {
  readonly description?: string;
  /** Absent: events name the group. */
  readonly apply?: GroupScope;
  readonly properties: ReadonlyMap<string, PlanProperty>;
  readonly custom: ReadonlyMap<string, unknown>;
}

export interface Segment extends Named {
  readonly values: readonly string[];
}

export interface Destination extends Named {
  readonly type: DestinationType;
  readonly description?: string;
  /** What must be granted; `[]` states that nothing is; absent means that the plan does not say. */
  readonly consent?: readonly string[];
  /** Events go here unless they say `false`. */
  readonly default: boolean;
  /** Gets shadow events too. */
  readonly shadow: boolean;
  /** Converts names on the way. */
  readonly names?: NameCase;
  /** Our property → their parameter. */
  readonly params: ReadonlyMap<string, string>;
  readonly omit: readonly string[];
  /** Their parameter → constant. */
  readonly set: ReadonlyMap<string, Literal>;
  /** The type's own fields as text: `measurement_id`, `pixel_id`, `dataset` … */
  readonly settings: ReadonlyMap<string, string>;
  /** `false`, or the list of what enhanced measurement collects by itself. GA4 only; all when left out. */
  readonly enhancedMeasurement?: false | readonly string[];
  readonly custom: ReadonlyMap<string, unknown>;
}

/** How one event goes to one destination, the destination's own mapping included. */
export interface EventDestination {
  readonly location: Location;
  readonly destination: Destination;
  /** The event's name there: `as`, else its own name, converted when the destination asks for it. */
  readonly as: string;
  readonly keyEvent: boolean;
  /** Our property → their parameter, for every property that is sent (mapped or not), in the event's order. */
  readonly params: ReadonlyMap<string, string>;
  readonly set: ReadonlyMap<string, Literal>;
  /** The event's own `params`, `omit` as written, for rules about them. */
  readonly written: { readonly params: ReadonlyMap<string, string>; readonly omit: readonly string[] };
  /** The destination's and the event's together, without repeats. */
  readonly consent: readonly string[];
  /** The type's own fields on an event: `label`, `conversion_id`, `group`, `activity`. */
  readonly settings: ReadonlyMap<string, string>;
}

export type Status = (typeof STATUSES)[number];
export type EventSource = (typeof EVENT_SOURCES)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type Nature = (typeof NATURES)[number];

export interface PlanEvent extends Named {
  /** Only a deprecated or retired event may lack it. */
  readonly description?: string;
  readonly question?: string;
  /** Only a deprecated or retired event may lack it. */
  readonly tier?: string;
  /** The tier is the last one: a macro conversion. */
  readonly macro: boolean;
  readonly kind?: EventKind;
  readonly nature?: Nature;
  readonly stage?: string;
  readonly goal?: string;
  /** The event's own, else the plan's. */
  readonly owner?: string;
  readonly sources: readonly EventSource[];
  readonly touchpoint?: string;
  readonly trigger?: Trigger;
  /** The event's own first, then those of groups in their order. */
  readonly properties: ReadonlyMap<string, PlanProperty>;
  /** Every group that reaches it, by name or by `apply`. */
  readonly groups: readonly string[];
  readonly destinations: ReadonlyMap<string, EventDestination>;
  /** The event's own list, without those of destinations. */
  readonly consent: readonly string[];
  readonly measure?: Measure;
  /** `live` when left out; `deprecated:` implies it. */
  readonly status: Status;
  readonly rollout?: Rollout;
  /** Per cent. */
  readonly sampling?: number;
  readonly deprecated?: Deprecation;
  readonly since?: string;
  readonly review?: Review;
  readonly renamedFrom?: string;
  readonly custom: ReadonlyMap<string, unknown>;
}

export interface Deprecation {
  readonly since?: string;
  /** The event to use instead. */
  readonly use?: string;
  readonly reason?: string;
}

export interface Rollout {
  /** Per cent. */
  readonly share: number;
  /** The property whose hash decides; absent means that the code chooses. */
  readonly by?: string;
}

export interface Review {
  readonly every?: (typeof REVIEW_PERIODS)[number] | Duration;
  /** ISO 8601 date. */
  readonly last?: string;
}

/** When the event happens in a browser. `page` narrows to paths, `once` limits repeats. */
export type Trigger = TriggerWhen & { readonly page?: string; readonly once?: 'page' | 'element' };

export type TriggerWhen =
  | { readonly kind: 'click' | 'link' | 'form'; readonly selector: string }
  | { readonly kind: 'visible'; readonly selector: string; readonly percent?: number }
  | { readonly kind: 'scroll'; readonly percents: readonly number[] }
  | { readonly kind: 'video'; readonly moments: readonly (VideoMoment | number)[] }
  | { readonly kind: 'pageview'; readonly path: string }
  | { readonly kind: 'history'; readonly path: string }
  | { readonly kind: 'timer'; readonly interval: Duration }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'after'; readonly events: readonly string[] };

/** A number in `moments` is a percentage of the video watched. */
export type VideoMoment = (typeof VIDEO_MOMENTS)[number];

export interface Measure {
  readonly metric?: string;
  readonly outcome?: string;
  readonly target?: Quantity;
  readonly baseline?: Baseline;
  readonly segments: readonly string[];
  /** Segment → value → range. */
  readonly benchmarks: ReadonlyMap<string, ReadonlyMap<string, Quantity>>;
  readonly window?: Duration;
  /** Expected relative lift of the goal, in per cent. */
  readonly lift?: number;
  /** Per conversion: its own, else the goal's. */
  readonly value?: number;
  /** lift × value, in the plan's currency per conversion; absent when either is. */
  readonly impact?: number;
  readonly effort?: (typeof EFFORTS)[number];
  readonly score?: number;
  readonly evidence?: (typeof EVIDENCE)[number];
}

export interface Baseline {
  readonly rate?: Quantity;
  readonly volume?: Quantity;
  readonly asOf?: string;
}

export interface Funnel extends Named {
  readonly description?: string;
  readonly steps: readonly FunnelStep[];
  readonly window?: Duration;
  readonly owner?: string;
  readonly custom: ReadonlyMap<string, unknown>;
}

export interface FunnelStep {
  readonly event: string;
  readonly optional: boolean;
}

export interface Audience extends Named {
  readonly description?: string;
  readonly did: readonly string[];
  readonly not: readonly string[];
  readonly within?: Duration;
  readonly destinations: readonly string[];
  readonly custom: ReadonlyMap<string, unknown>;
}

export interface Experiment extends Named {
  readonly description?: string;
  readonly primary?: string;
  readonly guardrails: readonly string[];
  readonly status?: (typeof EXPERIMENT_STATUSES)[number];
  readonly started?: string;
  readonly ended?: string;
  readonly custom: ReadonlyMap<string, unknown>;
}

export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

export interface RuleSetting {
  readonly location: Location;
  readonly severity: RuleSeverity;
  /** Plain data as written, checked by the rule's own option schema. */
  readonly options?: unknown;
}

export interface LintConfig {
  readonly location: Location;
  readonly extends: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** The last that matches wins. */
  readonly overrides: readonly LintOverride[];
  /** Rules that the plan defines itself. */
  readonly custom: ReadonlyMap<string, CustomRule>;
  /** Modules with rules, as the plan names them: paths relative to it. */
  readonly plugins: readonly string[];
}

/** A rule of the plan itself. Lint checks and compiles it. */
export interface CustomRule extends Named {
  /** Plain data as written. */
  readonly written: unknown;
}

/** Settings for what matches every field given. */
export interface LintOverride {
  readonly location: Location;
  /** Names, or patterns with `*`. */
  readonly events?: readonly string[];
  readonly stage?: readonly string[];
  readonly owner?: readonly string[];
  /** Relative to the plan, or patterns with `*`. */
  readonly files?: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** One entry of `generate`. */
export interface OutputConfig extends Named {
  /** A target's id: the entry's name when the plan leaves it out. */
  readonly target: string;
  /** Relative to the plan's folder. */
  readonly out: string;
  /** The rest of the entry, as plain data for the target's option schema. */
  readonly options: ReadonlyMap<string, unknown>;
}

/** A finding that the team accepts, with the reason. It holds for everything at and below `scope`. */
export interface Allow {
  readonly location: Location;
  readonly scope: Location;
  readonly rule: string;
  readonly reason: string;
  /** ISO 8601 date; after it the finding is back. */
  readonly until?: string;
}

/** A break that the team accepts knowingly. */
export interface Acknowledgement {
  readonly location: Location;
  readonly change: string;
  readonly subject: string;
  readonly reason: string;
  readonly until?: string;
}

export interface Policy {
  readonly location: Location;
  readonly breaking?: { readonly version?: 'major' | 'minor' | 'patch'; readonly deprecatedFor?: Duration };
}

/** The location of a field of something in the plan: `at(event, 'measure', 'target')`. */
export function at(thing: { readonly location: Location }, ...path: (string | number)[]): Location {
  return { source: thing.location.source, path: thing.location.path.concat(path) };
}

/** The location of the thing's own name. */
export function atName(thing: { readonly location: Location }): Location {
  return onKey(thing.location);
}
