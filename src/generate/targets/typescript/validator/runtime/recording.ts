/** One call, as the app made it: with the context, before consent, roll-out, hashing and mapping. */
export interface RecordedCall {
  readonly event: string;
  readonly properties: object;
}

/** What a recorder holds, as the matchers see it. */
export interface Recording {
  readonly calls: readonly RecordedCall[];
}
