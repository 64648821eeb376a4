/** Reads what a plan wrote as the options of a rule or a target. A `zod` schema is one. */
export interface OptionsSchema<Options> {
  safeParse(value: unknown): OptionsResult<Options>;
  /** The zod schema itself, where it is made only when it is needed: what editors show is derived from it. */
  readonly zod?: () => unknown;
}

export type OptionsResult<Options> =
  | { readonly success: true; readonly data: Options }
  | { readonly success: false; readonly error: { readonly issues: readonly OptionsIssue[] } };

export interface OptionsIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}
