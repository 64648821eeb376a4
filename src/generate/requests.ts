import type { Diagnostic } from '../diagnostic.js';
import type { OutputConfig, Plan } from '../plan/model.js';
import { at } from '../plan/model.js';
import { suggestName } from '../source/suggest.js';
import type { OutputRequest } from './generate.js';
import type { AnyTarget } from './target.js';
import { TARGETS } from './targets/index.js';

export interface Requested {
  readonly requests: readonly OutputRequest[];
  readonly diagnostics: readonly Diagnostic[];
  /** Asked for by name, but neither an output of the plan nor a target. */
  readonly unknown: readonly string[];
}

/**
 * What to make: the named outputs of the plan or targets with their defaults; without names, every output
 * of the plan, or every target when the plan names none.
 */
export function requestOutputs(plan: Plan, names: readonly string[]): Requested {
  const wanted = names.length > 0 ? names : defaultNames(plan);
  const requests: OutputRequest[] = [];
  const diagnostics: Diagnostic[] = [];
  const unknown: string[] = [];
  for (const name of new Set(wanted)) {
    const output = plan.outputs.get(name);
    const target = findTarget(output?.target ?? name);
    if (target) requests.push(output ? fromPlan(output, target) : fromTarget(plan, target));
    else if (output) diagnostics.push(unknownTarget(output));
    else unknown.push(name);
  }
  return { requests, diagnostics, unknown };
}

function defaultNames(plan: Plan): readonly string[] {
  return plan.outputs.size > 0 ? [...plan.outputs.keys()] : TARGETS.map(({ id }) => id);
}

export function findTarget(id: string): AnyTarget | undefined {
  return TARGETS.find((target) => target.id === id);
}

function fromPlan(output: OutputConfig, target: AnyTarget): OutputRequest {
  const { name, out, location } = output;
  return { name, target, out, options: Object.fromEntries(output.options), location };
}

function fromTarget(plan: Plan, target: AnyTarget): OutputRequest {
  return { name: target.id, target, out: target.defaultOut, options: {}, location: at(plan, 'generate') };
}

function unknownTarget(output: OutputConfig): Diagnostic {
  const ids = TARGETS.map(({ id }) => id);
  const near = suggestName(output.target, ids);
  return {
    code: 'unknown-target',
    severity: 'error',
    message: `"${output.target}" is not a target.`,
    help: near ? `Write "${near}".` : `Use one of ${ids.join(', ')}.`,
    location: at(output, 'target'),
  };
}
