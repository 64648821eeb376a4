import type { Plan, PropertyDefinition } from '../../plan/model.js';
import { listDefinitions, listPropertyNames } from '../definitions.js';
import { GA4 } from '../facts/ga4.js';
import { isLeaving } from '../lifecycle.js';
import type { WrittenDefinition } from '../rule.js';

interface Judged<Fault> {
  readonly definition: PropertyDefinition;
  readonly fault: Fault;
}

/** Judges the name of every property, and finds the places that give the bad ones. */
export function judgeProperties<Fault>(plan: Plan, judge: (name: string) => Fault | undefined): Judged<Fault>[] {
  const faults = new Map<string, Fault>();
  for (const name of listPropertyNames(plan).keys()) {
    const fault = judge(name);
    if (fault !== undefined) faults.set(name, fault);
  }
  if (faults.size === 0) return [];
  return listDefinitions(plan).flatMap((written) => {
    const fault = faults.get(written.name);
    return fault !== undefined && isNewName(written) && !isGoogles(written, plan)
      ? [{ definition: written.definition, fault }]
      : [];
  });
}

/** Does this definition give a property its name, in a place where a name may still be changed? */
function isNewName({ extendsShared, isItem, event }: WrittenDefinition): boolean {
  return !extendsShared && !isItem && !(event && isLeaving(event));
}

const ITEM_PARAMETERS = new Set(GA4.itemParameters.names);

/** What stands in a list of items reaches GA4 as it is, so it has to bear Google's own names. */
function isGoogles({ definition: { location, name } }: WrittenDefinition, { destinations }: Plan): boolean {
  const [items, properties] = location.path.slice(-3);
  if (items !== 'items' || properties !== 'properties' || !ITEM_PARAMETERS.has(name)) return false;
  return [...destinations.values()].some(({ type }) => type === 'ga4');
}
