import type { Location } from '../../source/location.js';
import { defineDrift } from '../define-drift.js';
import { listFirings } from '../list-firings.js';
import { inExport } from '../live-places.js';

export const triggerChanged = defineDrift({
  id: 'trigger-changed',
  summary: 'A tag fires on something else than the plan says.',
  rationale: 'The event is counted where it did not happen, or is not where it did.',
  severity: 'error',
  compares: true,
  *find(context) {
    for (const { name, wanted, found, location, plan } of listFirings(context)) {
      const missing = wanted.filter(({ canon }) => !found.some(({ when }) => when.canon === canon));
      const extra = found.filter(({ when }) => !wanted.some(({ canon }) => canon === when.canon));
      if (missing.length === 0 && extra.length === 0) continue;
      yield {
        message: describe(name, missing, extra),
        location: placeOf(extra) ?? location,
        related: [{ message: 'the plan', location: plan }],
      };
    }

    // The trigger itself, where it is one; its id in the tag says nothing to people.
    function placeOf(extra: ReturnType<typeof listFirings>[number]['found']): Location | undefined {
      const [first] = extra;
      if (!first) return undefined;
      const { trigger } = first.when;
      return inExport(context.live, trigger ? [...trigger.path, 'name'] : first.path);
    }
  },
});

function describe(
  name: string,
  missing: readonly { shown: string }[],
  extra: readonly { when: { shown: string } }[],
): string {
  const wanted = missing.map(({ shown }) => shown).join(', or ');
  const found = extra.map(({ when }) => when.shown).join(', or ');
  if (missing.length === 0) return `${name} fires on ${found} too, which the plan does not say.`;
  if (extra.length === 0) return `${name} does not fire on ${wanted}.`;
  return `${name} fires on ${found}; the plan has ${wanted}.`;
}
