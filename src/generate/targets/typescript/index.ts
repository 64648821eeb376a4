import type { PlanEvent } from '../../../plan/model.js';
import { defineTarget } from '../../target.js';
import { checkLayout } from './check-layout.js';
import { checkPlan } from './check-plan.js';
import { OPTIONS, type TypescriptOptions } from './options.js';
import { listEventFiles } from './layout/event-files.js';
import { printOneFile } from './layout/print-one-file.js';
import { printSplitFiles } from './layout/split-files.js';
import { createRouting, type Routing } from './routing/routing.js';
import { listSources, type TrackedEvent, toTrackedEvents } from './tracked-event.js';
import { checkCompanions, printCompanions, withObservers } from './validator/companions.js';

/**
 * Typed tracking code: modules that need no package and do nothing when they are imported, so that a bundler
 * keeps of them what an app calls. Every event that the app or server may send has a function and a type of
 * its own; `track` takes any of them by name. At run time, names are exactly the plan's.
 */
export const typescript = defineTarget<TypescriptOptions>({
  id: 'typescript',
  summary: 'Typed tracking functions for browser code, one for each event.',
  defaultOut: 'src/tracking',
  options: OPTIONS,
  check: ({ plan, options, out }) => [
    ...checkPlan(plan, options),
    ...checkLayout(plan, options, out),
    ...checkCompanions(toEvents(listTracked(createRouting(plan, options))), options),
  ],
  generate: ({ plan, options, out }) => {
    const routing = createRouting(plan, withObservers(options));
    const events = listTracked(routing);
    const files = listEventFiles(events, options);
    const code = files.length > 0 ? printSplitFiles(routing, events, files) : printOneFile(routing, events);
    return [...code, ...printCompanions(routing, toEvents(events), out)];
  },
});

function listTracked({ plan, options, transports }: Routing): readonly TrackedEvent[] {
  return toTrackedEvents(plan, listSources(options, transports));
}

function toEvents(tracked: readonly TrackedEvent[]): PlanEvent[] {
  return tracked.map(({ event }) => event);
}
