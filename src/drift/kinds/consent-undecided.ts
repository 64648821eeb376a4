import { defineDrift } from '../define-drift.js';
import { listConsents } from '../list-consents.js';
import { inExport } from '../live-places.js';

export const consentUndecided = defineDrift({
  id: 'consent-undecided',
  summary: 'A tag says nothing of consent where the plan says that none is needed.',
  rationale: "GTM's consent overview lists the tag as open, so that real gaps drown among those.",
  severity: 'warning',
  compares: true,
  *find(context) {
    for (const { planned, live } of listConsents(context)) {
      if (planned.consent.status !== 'NOT_NEEDED' || live.consent.status !== 'NOT_SET') continue;
      yield {
        message: `The tag "${live.entity.name}" leaves open whether it needs consent.`,
        help: 'Choose "No additional consent required" in the tag.',
        location: inExport(context.live, live.consent.path),
      };
    }
  },
});
