import type { FactView, ItemView, Maybe, TermView } from '../view.js';
import type { LineageGraph } from './lineage-graph.js';

/** A micro-conversion in the ranking. */
export interface RankedView {
  readonly className: string;
  readonly rank: number;
  readonly number: number;
  readonly name: TermView;
  readonly tier: TermView;
  readonly marks: readonly TermView[];
  readonly lift: string;
  readonly value: string;
  readonly impact: string;
  /** Of the largest impact, in per cent: the length of a bar. */
  readonly share: number;
  readonly effort: string;
  readonly evidence: string;
  readonly status: TermView;
}

export interface RankingView {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly RankedView[];
  /** What cannot be ranked. */
  readonly others: Maybe<FactView>;
}

export interface MapView {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly {
    readonly touchpoint: string;
    readonly rows: readonly {
      readonly number: number;
      readonly name: TermView;
      readonly metric: Maybe<TermView>;
      readonly noMetric: Maybe<string>;
      readonly outcome: string;
      readonly source: string;
      readonly target: string;
      readonly baseline: string;
    }[];
  }[];
}

export interface DiagramView {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

export interface LineageView {
  readonly title: string;
  readonly lead: string;
  /** What the picture is drawn from. */
  readonly graph: LineageGraph;
  /** The same as nodes and arrows, for formats that draw by themselves. */
  readonly diagram: Maybe<DiagramView>;
  readonly rows: readonly {
    readonly number: number;
    readonly name: TermView;
    readonly source: string;
    readonly carrier: string;
    readonly destinations: readonly ItemView[];
  }[];
}

export interface ChangesView {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly { readonly verdict: TermView; readonly message: string }[];
  /** How many more there are than rows. */
  readonly more: Maybe<string>;
}
