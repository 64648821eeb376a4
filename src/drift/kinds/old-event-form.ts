import { findParameter } from '../../gtm/understand/parameters.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

/** Parameter of before 2024 → the one that has replaced it. */
const REPLACED = [
  ['measurementId', 'measurementIdOverride'],
  ['eventParameters', 'eventSettingsTable'],
] as const;

export const oldEventForm = defineDrift({
  id: 'old-event-form',
  summary: 'A GA4 event tag is written in the form of before 2024.',
  rationale: 'It still works. A generated container that is merged has the new form, so the two stand side by side.',
  severity: 'warning',
  compares: false,
  *find({ live }) {
    for (const view of live.views) {
      if (view.entity.type !== 'gaawe') continue;
      for (const [old, now] of REPLACED) {
        const parameter = findParameter(view, old);
        if (!parameter) continue;
        const message = `The tag "${view.entity.name}" has "${old}", where tags of today have "${now}".`;
        yield {
          message,
          help: 'Open the tag in GTM and save it.',
          location: inExport(live, [...parameter.path, 'key']),
        };
      }
    }
  },
});
