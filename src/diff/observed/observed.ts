/** How often something was seen in real data, and when last. */
export interface Seen {
  readonly count: number;
  /** ISO 8601 date. Without it, something that was seen counts as seen lately. */
  readonly lastSeen?: string;
}

export interface SeenProperty extends Seen {
  /** Value as text → how often; absent when values were not counted. */
  readonly values?: ReadonlyMap<string, Seen>;
}

export interface SeenEvent extends Seen {
  /** By name, `items[].sku` for what is inside; absent when properties were not counted. */
  readonly properties?: ReadonlyMap<string, SeenProperty>;
}

/** What real data held. An event that is not there was never seen. */
export interface Observed {
  /** The last day of the data, ISO 8601; the newest `lastSeen` when left out. */
  readonly asOf?: string;
  /** By the name in the plan, or by the name that a destination gets. */
  readonly events: ReadonlyMap<string, SeenEvent>;
}
