import type {
  Audience as AudienceDefinition,
  Destination,
  EventDestination,
  Experiment,
  Funnel,
  Goal,
  Group,
  Measure,
  OutputConfig,
  Owner,
  Plan,
  PlanEvent,
  PlanProperty,
  PropertyDefinition,
  Segment,
} from '../plan/model.js';
import type { Location, Path } from '../source/location.js';
import type { Audience, Impact } from './change.js';
import type { Evidence } from './observed/evidence.js';
import type { Pair } from './pair.js';

/** What the engine pairs, and therefore what a kind of change may judge. */
export interface Levels {
  readonly plan: Plan;
  readonly owner: Owner;
  readonly goal: Goal;
  /** What a value is: shared, an event's own, an array's item. Added and removed: shared ones alone. */
  readonly definition: PropertyDefinition;
  /** That something carries a property: an event, a group, an object. Judge here what `required` and `when` say. */
  readonly property: PlanProperty;
  readonly group: Group;
  /** Added: a group came to events that both plans have; removed: it left them. */
  readonly 'group-reach': GroupReach;
  readonly segment: Segment;
  readonly destination: Destination;
  readonly event: PlanEvent;
  /** What is measured with an event that both plans have, where both say. */
  readonly 'event-measure': EventMeasure;
  readonly 'event-destination': EventDestination;
  readonly funnel: Funnel;
  readonly audience: AudienceDefinition;
  readonly experiment: Experiment;
  readonly output: OutputConfig;
}

export type Level = keyof Levels;

export interface EventMeasure extends Measure {
  readonly location: Location;
}

export interface GroupReach {
  readonly location: Location;
  readonly group: Group;
  /** Each property that an event has gained or lost with the group. */
  readonly carried: readonly { readonly event: Pair<PlanEvent>; readonly property: PlanProperty }[];
}

/** How bad, for whom, and why. One sentence of reason, which is true of every change with this verdict. */
export interface Verdict {
  readonly impact: Impact;
  /** The most important audience, where it reaches several. */
  readonly affects: Audience;
  readonly reason: string;
}

export interface Judgement<Verdicts extends string> {
  /** A key of the kind's `verdicts`. */
  readonly verdict: Verdicts;
  /** The rest of a sentence that starts with the thing: `was removed`. Without the full stop. */
  readonly says: string;
  /** The field it is about, from the thing's place, on both sides. Without it: the thing's name. */
  readonly path?: Path;
  /** Where one side differs from `path`. */
  readonly before?: Location;
  readonly after?: Location;
  /** Names of the events that it reaches; for what the engine does not attribute itself. */
  readonly reaches?: readonly string[];
}

export interface ChangeContext {
  readonly before: Plan;
  readonly after: Plan;
  /** Every event that both plans have. */
  readonly events: readonly Pair<PlanEvent>[];
  /** What an event of the old plan is called in the new one: a reference that only follows a rename is no change. */
  newName(event: string): string;
  /** What real data holds, when the diff is given it. */
  readonly evidence?: Evidence;
  /** The event on both sides, for what belongs to one. */
  readonly event?: Pair<PlanEvent>;
}

/** Two pieces of plans, completed with what every plan must have, and all that differs, as `showChange` prints it. */
export interface ChangeExample {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly string[];
}

/**
 * One kind of change: one file, named by its id, with one hook. It holds the judgement and its reasons; the engine
 * pairs, loops, attributes a shared change to the events that it reaches, and lowers what nobody can notice.
 */
export interface ChangeKind<L extends Level = Level, Verdicts extends string = string> {
  /** Kebab-case; the file's name, and what `acknowledge` names. */
  readonly id: string;
  /** One line for lists. */
  readonly summary: string;
  readonly level: L;
  /** All that it can say; each is shown by an example. */
  readonly verdicts: Readonly<Record<Verdicts, Verdict>>;
  /** A change that this hook finds is an addition: it asks for a minor version even when compatible. */
  added?(after: Levels[L], context: ChangeContext): Iterable<Judgement<NoInfer<Verdicts>>>;
  removed?(before: Levels[L], context: ChangeContext): Iterable<Judgement<NoInfer<Verdicts>>>;
  /** The two sides have different names, by a declared rename. `changed` hooks are called as well. */
  renamed?(pair: Pair<Levels[L]>, context: ChangeContext): Iterable<Judgement<NoInfer<Verdicts>>>;
  changed?(pair: Pair<Levels[L]>, context: ChangeContext): Iterable<Judgement<NoInfer<Verdicts>>>;
  readonly examples: readonly ChangeExample[];
}

export function defineChange<const L extends Level, const Verdicts extends string>(
  kind: ChangeKind<L, Verdicts>,
): ChangeKind<L, Verdicts> {
  return kind;
}
