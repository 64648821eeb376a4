import { AUTO_EVENT_PARAMETERS } from '../../../gtm/auto-event-parameters.js';
import type { WebBuiltInName } from '../../../gtm/built-in-variables.js';
import type { TriggerWhen } from '../../../plan/model.js';

/** What GTM itself knows of an event that it makes. */
export function findBuiltIn(trigger: TriggerWhen | undefined, parameter: string): WebBuiltInName | undefined {
  return trigger && AUTO_EVENT_PARAMETERS.get(trigger.kind)?.get(parameter);
}
