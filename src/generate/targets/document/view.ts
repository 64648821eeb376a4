import type { ChangesView, LineageView, MapView, RankingView } from './appendix/views.js';
import type { CustomView } from './custom.js';
import type { Messages } from './messages/index.js';

/**
 * What the templates lay out: every choice is made, every text is escaped for the format (HTML leaves that
 * to the template), every list is there. What may be missing is a list of none or one, so that a template
 * needs no `if`.
 */
export interface PlanView {
  readonly language: string;
  readonly labels: Messages['labels'];
  readonly title: string;
  readonly name: string;
  readonly version: string;
  /** When the version was released, in words. */
  readonly released: Maybe<string>;
  readonly description: readonly string[];
  readonly owner: readonly PersonView[];
  /** How much there is of what: `20 events`, `3 goals`. */
  readonly counts: readonly ItemView[];
  readonly custom: readonly CustomView[];
  readonly goals: Maybe<{ readonly items: readonly GoalView[] }>;
  readonly bands: readonly BandView[];
  readonly notes: readonly NoteView[];
  readonly legend: LegendView;
  readonly people: Maybe<{ readonly items: readonly PersonView[] }>;
  readonly ranking: Maybe<RankingView>;
  readonly map: Maybe<MapView>;
  readonly lineage: Maybe<LineageView>;
  readonly changes: Maybe<ChangesView>;
}

/** None or one. */
export type Maybe<T> = readonly [] | readonly [T];

/** A piece of text with a CSS class, such as a tier's pill. */
export interface TermView {
  readonly head: string;
  /** The rest of a long name, in the parts before which a line may break. */
  readonly tail: readonly string[];
  readonly className: string;
}

/** An item of a list, with what separates it from the next one. */
export interface ItemView extends TermView {
  readonly after: string;
}

export interface FactView {
  readonly label: string;
  readonly values: readonly ItemView[];
}

export interface GoalView {
  readonly name: string;
  readonly description: readonly string[];
  readonly event: Maybe<TermView>;
  /** The one figure to read at arm's length. */
  readonly target: readonly string[];
  readonly facts: readonly FactView[];
  /** The same as columns, for a table. */
  readonly cells: readonly string[];
}

/** The events of one stage. */
export interface BandView {
  readonly id: string;
  readonly className: string;
  readonly stage: string;
  readonly count: string;
  readonly events: readonly EventView[];
}

export interface EventView {
  readonly className: string;
  /** Which mark of the picture it is. */
  readonly number: number;
  /** Where the picture and the page's own links lead. */
  readonly id: string;
  readonly name: TermView;
  readonly tier: TermView;
  /** The question, else the description. */
  readonly question: TermView;
  /** The description, where the question does not stand for it. */
  readonly about: readonly string[];
  readonly owner: TermView;
  readonly status: TermView;
  readonly marks: readonly TermView[];
  /** What to use instead of a deprecated event, and why. */
  readonly facts: readonly FactView[];
  readonly custom: readonly CustomView[];
}

export interface NoteView {
  readonly className: 'note' | 'note is-start' | 'note is-short';
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly FactView[];
}

export interface LegendView {
  /** Weakest first, ranked from 1. */
  readonly tiers: readonly (TermView & { readonly rank: number })[];
  readonly meaning: string;
  readonly terms: readonly (TermView & { readonly meaning: string })[];
}

export interface PersonView {
  readonly name: string;
  readonly links: Maybe<{ readonly href: string; readonly text: string }>;
  readonly plain: Maybe<string>;
  readonly owned: string;
}
