import type { PlanEvent, PlanProperty } from '../../../../plan/model.js';
import type { Finding, GeneratedFile } from '../../../target.js';
import { checkPatterns, listDefinitions } from '../../../values/check-patterns.js';
import { isFromContext } from '../routing/context.js';
import type { Routing } from '../routing/routing.js';
import { printTesting } from '../testing/print-testing.js';
import { type CompanionOptions, chooseLink } from './options.js';
import { printValidator } from './print-validator.js';

/** The modules beside the tracking code, which is `index.ts` of a folder or the one file of the output. */
export function printCompanions(
  { plan, options, context }: Routing,
  events: readonly PlanEvent[],
  out: string,
): GeneratedFile[] {
  const placement = { plan, language: options.language, out };
  const files: GeneratedFile[] = [];
  if (options.validator) {
    const isContext = (property: PlanProperty) => isFromContext(context, property);
    files.push(...printValidator(events, { ...placement, link: chooseLink(options), isContext }));
  }
  if (options.testing) files.push(...printTesting(placement));
  return files;
}

/** The options as the tracking code has to be: whoever checks or records calls must be told of them. */
export function withObservers<Options extends CompanionOptions & { readonly observe: boolean }>(
  options: Options,
): Options {
  return { ...options, observe: options.observe || Boolean(options.testing || options.validator) };
}

/** What the validator cannot check values by. */
export function checkCompanions(events: readonly PlanEvent[], { validator }: CompanionOptions): Iterable<Finding> {
  return validator ? checkPatterns(listDefinitions(events)) : [];
}
