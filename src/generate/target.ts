import type { Diagnostic } from '../diagnostic.js';
import type { Plan } from '../plan/model.js';
import type { OptionsSchema } from '../plan/options-schema.js';
import type { MergeRequest, MergeResult } from './merge.js';

/** Path relative to the output's `out`, with `/`; text with LF line ends and a final newline. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
  /** Where the output is one file: a file beside it, under its name, this, and the extension of `path` (`tracking.validator.ts`). */
  readonly beside?: string;
}

/** One difference to an earlier plan, finished: what a reader of a document is told of it. */
export interface PlanChange {
  /** Id of the kind: `event-added`. */
  readonly kind: string;
  /** The event, or the place in the plan, as a diff names it. */
  readonly subject: string;
  readonly impact: 'breaking' | 'risky' | 'compatible';
  /** One sentence, in English. */
  readonly message: string;
}

/** What a plan was before. */
export interface EarlierPlan {
  readonly version: string;
  /** From it to the plan, strongest first. */
  readonly changes: readonly PlanChange[];
}

/** What options name that lies outside the plan. A target touches no files: who runs it reads them before. */
export interface TargetInputs {
  /** Of the option `since`: a path, a git ref, or `ref:path`. */
  readonly since?: EarlierPlan;
  /** Of the option `templates`, a folder: file name → text. */
  readonly templates?: ReadonlyMap<string, string>;
  /** Of the option `logo`: the bytes of the file. */
  readonly logo?: Uint8Array;
}

export interface TargetContext<Options> {
  readonly plan: Plan;
  readonly options: Options;
  /** Where the output goes, as the plan or the command line says it: what its extension asks for. Never written to. */
  readonly out: string;
  /** What the options in `reads` name. */
  readonly inputs?: TargetInputs;
}

/** What a target cannot express in a plan; the engine adds the target's id as the code. */
export type Finding = Omit<Diagnostic, 'code'>;

/** A kind of output: one file (or one folder with `index.ts`), named by its id. */
export interface Target<Options = unknown> {
  readonly id: string;
  /** One line for lists. */
  readonly summary: string;
  /**
   * Where it goes when the plan does not say. A path with an extension is one file (the target then gives
   * exactly one, whose `path` is ignored, and may be some `beside` it); any other is a folder.
   */
  readonly defaultOut: string;
  readonly options: OptionsSchema<Options>;
  /** Options of these names that are texts name something to read. */
  readonly reads?: readonly (keyof TargetInputs)[];
  /** What this target cannot express: name clashes, limits. Errors here stop it before `generate`. */
  check?(context: TargetContext<Options>): Iterable<Finding>;
  /** Pure: same plan and options, same bytes. Does not write. */
  generate(context: TargetContext<Options>): readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
  /** Puts the same into a file that people work on with other tools as well. Pure, like `generate`. */
  merge?(context: TargetContext<Options>, request: MergeRequest): MergeResult | Promise<MergeResult>;
}

/** A target whose options only it knows. */
// biome-ignore lint/suspicious/noExplicitAny: options are read by the target's own schema before it sees them
export type AnyTarget = Target<any>;

export function defineTarget<Options>(target: Target<Options>): Target<Options> {
  return target;
}
