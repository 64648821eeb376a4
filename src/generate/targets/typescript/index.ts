import type { PlanEvent } from '../../../plan/model.js';
import { defineTarget } from '../../target.js';
import { checkPlan } from './check-plan.js';
import { OPTIONS, type TypescriptOptions } from './options.js';
import { printModule } from './print-module.js';
import { createRouting, type Routing } from './routing/routing.js';
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
  check: ({ plan, options }) => [
    ...checkPlan(plan, options),
    ...checkCompanions(listEvents(createRouting(plan, options)), options),
  ],
  generate: ({ plan, options, out }) => {
    const routing = createRouting(plan, options);
    return [
      { path: 'index.ts', content: printModule(plan, withObservers(options)) },
      ...printCompanions(routing, listEvents(routing), out),
    ];
  },
});

function listEvents({ plan, options, transports }: Routing): PlanEvent[] {
  return toTrackedEvents(plan, listSources(options, transports)).map(({ event }) => event);
}
