import { isLeaving } from '../lifecycle.js';
import type { WrittenDefinition } from '../rule.js';

/** Does this definition give a property its name, in a place where a name may still be changed? */
export function isNewName({ extendsShared, isItem, event }: WrittenDefinition): boolean {
  return !extendsShared && !isItem && !(event && isLeaving(event));
}
