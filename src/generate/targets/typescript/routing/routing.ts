import type { Plan } from '../../../../plan/model.js';
import type { TypescriptOptions } from '../options.js';
import { collectPieces, type RuntimePiece } from '../runtime-pieces.js';
import type { Scope } from '../transports/transport.js';
import { type ChosenTransport, chooseTransports, isForServers } from './choose-transports.js';
import { type Context, findContext } from './context.js';

/** What the functions of one module have in common. */
export interface Routing {
  readonly plan: Plan;
  readonly options: TypescriptOptions;
  readonly transports: readonly ChosenTransport[];
  /** Empty on a server, which serves many visitors at once: nothing may be given once for all of them. */
  readonly context: Context;
  /** All transports are for servers. Then what is known of the visitor comes with each call, in `visitor`. */
  readonly isServer: boolean;
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
  const transports = chooseTransports(plan, options);
  const isServer = isForServers(transports, options);
  return {
    plan,
    options,
    transports,
    context: isServer ? new Map() : findContext(plan, options),
    isServer,
    scope: { use },
    runtime: () => collectPieces(used),
    isUsed: (name) => used.has(name),
  };
}
