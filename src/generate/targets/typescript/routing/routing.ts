import type { Plan } from '../../../../plan/model.js';
import type { TypescriptOptions } from '../options.js';
import { collectPieces, type RuntimePiece } from '../runtime-pieces.js';
import type { Scope } from '../transports/transport.js';
import { type ChosenTransport, chooseTransports } from './choose-transports.js';
import { type Context, findContext } from './context.js';

/** What the functions of one module have in common. */
export interface Routing {
  readonly plan: Plan;
  readonly options: TypescriptOptions;
  readonly transports: readonly ChosenTransport[];
  readonly context: Context;
  readonly scope: Scope;
  /** What was printed so far refers to, and what that needs. */
  runtime(): readonly RuntimePiece[];
  /** Whether what was printed so far refers to a run-time function. */
  isUsed(name: string): boolean;
}

export function createRouting(plan: Plan, options: TypescriptOptions): Routing {
  const used = new Set<string>();
  const use = (name: string) => {
    used.add(name);
    return name;
  };
  return {
    plan,
    options,
    transports: chooseTransports(plan, options),
    context: findContext(plan, options),
    scope: { use },
    runtime: () => collectPieces(used),
    isUsed: (name) => used.has(name),
  };
}
