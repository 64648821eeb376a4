/** A function of the generated module that is there only when something calls it. */
export interface RuntimeFunction {
  readonly name: string;
  /** TypeScript that compiles under `strict`, without effects when it is loaded. */
  readonly code: string;
  readonly needs: readonly RuntimeFunction[];
}

/** What the statement that sends an event is made of, as TypeScript expressions. */
export interface Sending {
  readonly name: string;
  /** Absent: the event has no properties. */
  readonly properties?: string;
}

/** A way for events to leave the page. What it needs at run time is in the module only when an event uses it. */
export interface Transport {
  readonly runtime: readonly RuntimeFunction[];
  /** The statement that sends one event. */
  send(sending: Sending): string;
}
