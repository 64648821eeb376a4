import type { Diagnostic } from '../diagnostic.js';
import type { Plan } from '../plan/model.js';
import type { OptionsSchema } from '../plan/options-schema.js';

/** Path relative to the output's `out`, with `/`; text with LF line ends and a final newline. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

export interface TargetContext<Options> {
  readonly plan: Plan;
  readonly options: Options;
  /** Where the output goes, as the plan or the command line says it: what its extension asks for. Never written to. */
  readonly out: string;
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
   * exactly one, whose `path` is ignored); any other is a folder.
   */
  readonly defaultOut: string;
  readonly options: OptionsSchema<Options>;
  /** What this target cannot express: name clashes, limits. Errors here stop it before `generate`. */
  check?(context: TargetContext<Options>): Iterable<Finding>;
  /** Pure: same plan and options, same bytes. Does not write. */
  generate(context: TargetContext<Options>): readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
}

/** A target whose options only it knows. */
// biome-ignore lint/suspicious/noExplicitAny: options are read by the target's own schema before it sees them
export type AnyTarget = Target<any>;

export function defineTarget<Options>(target: Target<Options>): Target<Options> {
  return target;
}
