import type { Plan, PlanEvent } from '../../../plan/model.js';
import { defineTarget } from '../../target.js';
import { checkPlan } from './check-plan.js';
import { OPTIONS, type TypescriptOptions } from './options.js';
import { printModule } from './print-module.js';
import { chooseTransports } from './routing/choose-transports.js';
import { listSources, toTrackedEvents } from './tracked-event.js';
import { checkCompanions, printCompanions, withObservers } from './validator/companions.js';

/**
 * Typed tracking code: one module that imports nothing and does nothing when it is imported, so that a
 * bundler keeps of it what an app calls. Every event that browser or app code may send has a function and
 * a type of its own; `track` takes any of them by name. At run time, names are exactly the plan's.
 */
export const typescript = defineTarget<TypescriptOptions>({
  id: 'typescript',
  summary: 'Typed tracking functions for browser code, one for each event.',
  defaultOut: 'src/tracking',
  options: OPTIONS,
  check: ({ plan, options }) => [...checkPlan(plan, options), ...checkCompanions(listEvents(plan, options), options)],
  generate: ({ plan, options, out }) => [
    { path: 'index.ts', content: printModule(plan, withObservers(options)) },
    ...printCompanions(plan, listEvents(plan, options), options, out),
  ],
});

function listEvents(plan: Plan, options: TypescriptOptions): PlanEvent[] {
  const sources = listSources(options, chooseTransports(plan, options));
  return toTrackedEvents(plan, sources).map(({ event }) => event);
}
