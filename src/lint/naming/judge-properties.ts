import type { Plan, PropertyDefinition } from '../../plan/model.js';
import { listDefinitions } from '../definitions.js';
import { isLeaving } from '../lifecycle.js';
import type { WrittenDefinition } from '../rule.js';

interface Judged<Fault> {
  readonly definition: PropertyDefinition;
  readonly fault: Fault;
}

/** Judges the name of every property where it is given. A name that many events give is judged once. */
export function judgeProperties<Fault>(plan: Plan, judge: (name: string) => Fault | undefined): Judged<Fault>[] {
  const faults = new Map<string, Fault | undefined>();
  const judged: Judged<Fault>[] = [];
  for (const written of listDefinitions(plan)) {
    if (!isNewName(written)) continue;
    const { name, definition } = written;
    if (!faults.has(name)) faults.set(name, judge(name));
    const fault = faults.get(name);
    if (fault !== undefined) judged.push({ definition, fault });
  }
  return judged;
}

/** Does this definition give a property its name, in a place where a name may still be changed? */
function isNewName({ extendsShared, isItem, event }: WrittenDefinition): boolean {
  return !extendsShared && !isItem && !(event && isLeaving(event));
}
