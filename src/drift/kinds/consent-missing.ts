import { defineDrift } from '../define-drift.js';
import { listConsents } from '../list-consents.js';
import { inExport } from '../live-places.js';

export const consentMissing = defineDrift({
  id: 'consent-missing',
  summary: 'A tag does not wait for consent that the plan asks for.',
  rationale: 'Data leaves the browser of visitors who have refused.',
  severity: 'error',
  compares: true,
  *find(context) {
    for (const { planned, live, plan } of listConsents(context)) {
      const missing = planned.consent.types.filter((type) => !live.consent.types.includes(type));
      if (missing.length === 0) continue;
      const types = missing.map((type) => `"${type}"`).join(', ');
      yield {
        message: `The tag "${live.entity.name}" does not wait for consent to ${types}.`,
        help: 'Require it under "Additional consent" of the tag.',
        location: inExport(context.live, live.consent.path),
        related: [{ message: 'the plan', location: plan }],
      };
    }
  },
});
