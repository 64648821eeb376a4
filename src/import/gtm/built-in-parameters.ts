import { AUTO_EVENT_PARAMETERS } from '../../gtm/auto-event-parameters.js';
import { WEB_BUILT_INS } from '../../gtm/built-in-variables.js';

/** The type of the built-in variable that a plan's trigger brings for a parameter. */
export function findBuiltIn(kind: string | undefined, parameter: string): string | undefined {
  const name = kind === undefined ? undefined : AUTO_EVENT_PARAMETERS.get(kind)?.get(parameter);
  return name && Object.entries(WEB_BUILT_INS).find(([, shown]) => shown === name)?.[0];
}
