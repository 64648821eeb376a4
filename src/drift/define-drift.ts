import type { Diagnostic, Severity } from '../diagnostic.js';
import type { Understood } from '../gtm/understand/understand.js';
import type { Plan } from '../plan/model.js';
import type { Pairs } from './pair/pair-containers.js';

/** What a kind of drift finds; the engine adds the code, and the severity where it says none. */
export type DriftFinding = Omit<Diagnostic, 'code' | 'severity'> & { readonly severity?: Severity };

/** The two containers, and what of the one belongs to what of the other. */
export interface DriftContext {
  readonly plan: Plan;
  /** What the plan generates. */
  readonly planned: Understood;
  /** What was exported. */
  readonly live: Understood;
  readonly pairs: Pairs;
}

/**
 * One kind of drift: one file, named by its id. The engine has understood and paired both containers; a kind only
 * judges. Its findings point into the export, or into the plan where the export lacks something.
 */
export interface DriftKind {
  /** Kebab-case; the file's name and the code of its findings. */
  readonly id: string;
  /** What it finds, in one sentence. */
  readonly summary: string;
  /** What follows from it, in one or two sentences. */
  readonly rationale: string;
  /** `error`: what arrives is not what the plan says. `warning`: it may, but nobody would want it so. */
  readonly severity: Severity;
  /** It compares with the plan; without it, the kind judges the export alone. */
  readonly compares: boolean;
  find(context: DriftContext): Iterable<DriftFinding>;
}

export function defineDrift(kind: DriftKind): DriftKind {
  return kind;
}
