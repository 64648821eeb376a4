import type { DestinationType } from '../plan/destination-types.js';
import type { Plan } from '../plan/model.js';
import { fixName } from '../source/fix-name.js';
import { isSameInForm, isSlip } from '../source/suggest.js';
import { listUses, locateName } from './destination-uses.js';
import type { Finding } from './rule.js';

/** The events that a vendor knows by name. */
export interface StandardEvents {
  readonly type: DestinationType;
  /** As the vendor is called in a sentence. */
  readonly vendor: string;
  readonly names: readonly string[];
  /** Names that were not verified: what is found by them says so. */
  readonly unverified?: readonly string[];
}

/** Events whose name there is a standard one but for case, blanks and marks: the vendor takes them for custom ones. */
export function* findMisspelt(plan: Plan, standard: StandardEvents): Iterable<Finding> {
  const { type, vendor, unverified = [] } = standard;
  const names = [...standard.names, ...unverified];
  const uses = listUses(plan, type);
  if (uses.length === 0) return;
  const known = new Map(names.map((name) => [simplify(name), name]));
  const ownNames = new Map<string, string | undefined>();
  for (const { event, use } of uses) {
    if (!ownNames.has(use.as)) ownNames.set(use.as, known.get(simplify(use.as)) ?? findNear(use.as, names));
    const meant = ownNames.get(use.as);
    if (meant === undefined || meant === use.as) continue;
    const location = locateName(event, use);
    // A name of the plan itself is used elsewhere too: "rename" changes that.
    const fix = location.on !== 'key' && isSameInForm(use.as, meant) ? fixName(location, meant) : undefined;
    yield {
      message: `"${use.as}" is a custom event in ${vendor}; the standard one is "${meant}"${unverified.includes(meant) ? ' (not verified)' : ''}.`,
      help: `Write "as: ${meant}".`,
      location,
      ...(fix && { fix }),
    };
  }
}

/** One slip away, or in another tense or number: "Purchased", "ViewContents". */
function findNear(name: string, names: readonly string[]): string | undefined {
  return names.find((standard) => isSlip(name, standard) || inflect(simplify(name)) === inflect(simplify(standard)));
}

function inflect(name: string): string {
  return name.replace(/(?:ing|ed|es|s|e|d)$/, '');
}

function simplify(name: string): string {
  return name.replace(/[\s_-]+/g, '').toLowerCase();
}
