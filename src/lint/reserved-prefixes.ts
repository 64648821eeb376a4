import type { DestinationType } from '../plan/destination-types.js';
import type { Plan } from '../plan/model.js';
import type { Location } from '../source/location.js';
import { type DestinationUse, listUses, locateName } from './destination-uses.js';
import { locateConstant, locateParameter } from './parameters.js';
import type { Finding } from './rule.js';

/** The beginnings of names that a vendor keeps for itself. */
export interface ReservedPrefixes {
  readonly type: DestinationType;
  readonly vendor: string;
  readonly prefixes: readonly string[];
}

/** Events and parameters whose name there begins as the vendor's own do. The prefixes are not verified. */
export function* findReserved(plan: Plan, { type, vendor, prefixes }: ReservedPrefixes): Iterable<Finding> {
  for (const given of listUses(plan, type)) {
    for (const { name, locate } of listNames(given)) {
      const prefix = prefixes.find((beginning) => name.startsWith(beginning));
      if (prefix === undefined) continue;
      yield {
        message: `"${name}" begins with "${prefix}", which ${vendor} keeps for itself (not verified).`,
        help: 'Give it another name there, with "as" or "params".',
        location: locate(),
      };
    }
  }
}

function* listNames({ event, use }: DestinationUse): Iterable<{ name: string; locate: () => Location }> {
  yield { name: use.as, locate: () => locateName(event, use) };
  for (const [property, name] of use.params) yield { name, locate: () => locateParameter(event, use, property) };
  for (const name of use.set.keys()) yield { name, locate: () => locateConstant(use, name) };
}
