import { defineTarget } from '../../target.js';
import { checkPlan } from './check-plan.js';
import { OPTIONS, type TypescriptOptions } from './options.js';
import { printModule } from './print-module.js';

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
  check: ({ plan, options }) => checkPlan(plan, options),
  generate: ({ plan, options }) => [{ path: 'index.ts', content: printModule(plan, options) }],
});
