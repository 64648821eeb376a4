import type { Diagnostic } from '../diagnostic.js';

/** A file that people work on with other tools as well, and what is to happen in it. */
export interface MergeRequest {
  /** As the user wrote it: what diagnostics call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Take over what has the name of something generated, but is not the plan's. */
  readonly adopt: boolean;
  /** Remove what the plan dropped. Without it, that is left over. */
  readonly prune: boolean;
}

export type MergedHow =
  | 'added'
  | 'changed'
  /** Was somebody else's, and is the plan's from now on. */
  | 'adopted'
  | 'removed'
  /** The plan's once, and still in the file. */
  | 'left over'
  /** Somebody else's that does what the plan wants: it is referred to, and left alone. */
  | 'used';

/** What becomes of one thing in the file. What stays as it is has none. */
export interface MergedEntity {
  readonly change: MergedHow;
  /** What it is, in the words of the file’s own tool: `tag`, `built-in variable`. */
  readonly kind: string;
  readonly name: string;
  /** What of it is not the same; empty unless it was changed or adopted. */
  readonly fields: readonly MergedField[];
}

export interface MergedField {
  readonly field: string;
  /** For people. Absent where there was nothing, or too much to show. */
  readonly before?: string;
  readonly after?: string;
}

export interface MergeResult {
  /** The whole file; absent when an error stands against it. */
  readonly content?: string;
  readonly entities: readonly MergedEntity[];
  /** About the file, with places in it. */
  readonly diagnostics: readonly Diagnostic[];
}
