import { defineDrift } from '../define-drift.js';
import { listConsents } from '../list-consents.js';
import { inExport } from '../live-places.js';

export const consentUnplanned = defineDrift({
  id: 'consent-unplanned',
  summary: 'A tag waits for consent that the plan does not ask for.',
  rationale: 'Events are missing of visitors who would have been counted, and nobody knows why.',
  severity: 'warning',
  compares: true,
  *find(context) {
    const all = listConsents(context);
    const wanted = new Map(all.map(({ live }) => [live, new Set<string>()]));
    for (const { live, planned } of all) for (const type of planned.consent.types) wanted.get(live)?.add(type);
    for (const { live, plan } of all) {
      const extra = live.consent.types.filter((type) => !wanted.get(live)?.has(type));
      if (extra.length === 0) continue;
      const types = extra.map((type) => `"${type}"`).join(', ');
      yield {
        message: `The tag "${live.entity.name}" waits for consent to ${types}, which the plan does not ask for.`,
        help: 'Add it to the plan, or remove it from the tag.',
        location: inExport(context.live, live.consent.path),
        related: [{ message: 'the plan', location: plan }],
      };
    }
  },
});
