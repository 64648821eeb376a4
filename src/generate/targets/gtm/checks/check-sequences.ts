import { at, type Plan, type PlanEvent } from '../../../../plan/model.js';
import type { Location } from '../../../../source/location.js';
import type { Finding } from '../../../target.js';
import { type Contents, findEarlier } from '../contents.js';
import { isImplemented, isInBrowser } from '../deliveries.js';

/** A sequence becomes a trigger group, which knows neither order nor other pages, and no groups. */
export function* checkSequences({ plan, triggered, options }: Contents): Generator<Finding> {
  for (const event of triggered) {
    const names = findEarlier(event);
    const location = at(event, 'trigger', 'after');
    for (const [index, name] of names.entries()) yield* checkStep(plan, name, at(event, 'trigger', 'after', index));
    if (names.length > 1 && options.sequences === 'any_order') yield reportOrder(event, names, location);
  }
}

function* checkStep(plan: Plan, name: string, location: Location): Generator<Finding> {
  const problem = describeProblem(name, plan.events.get(name));
  if (problem === undefined) return;
  const help = 'Name an event that the browser sends, with a trigger of its own or pushed by code.';
  yield { severity: 'error', message: `GTM cannot wait for "${name}": ${problem}.`, help, location };
}

function describeProblem(name: string, event: PlanEvent | undefined): string | undefined {
  if (!event) return `the plan has no event "${name}"`;
  if (!isInBrowser(event)) return `it happens in "${event.sources.join('", "')}", not in the browser`;
  if (!isImplemented(event)) return `it is ${event.status}`;
  return event.trigger?.kind === 'after' ? 'it comes after other events itself' : undefined;
}

function reportOrder(event: PlanEvent, names: readonly string[], location: Location): Finding {
  return {
    severity: 'warning',
    message: `GTM sends "${event.name}" when "${names.join('", "')}" have all happened on one page, in any order.`,
    help: 'Write "sequences: in_order" at the output if the order matters; push the event from code if the steps are on different pages.',
    location,
  };
}
