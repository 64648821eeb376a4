import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const oldGoogleTag = defineDrift({
  id: 'old-google-tag',
  summary: 'A tag is a GA4 configuration of before September 2023.',
  rationale:
    'GTM has the Google tag in its place: https://support.google.com/tagmanager/answer/13543899. Settings of one are not those of the other.',
  severity: 'warning',
  compares: false,
  *find({ live }) {
    for (const { view, isOld } of live.google) {
      if (!isOld) continue;
      const message = `The tag "${view.entity.name}" is a GA4 configuration, which the Google tag has replaced.`;
      yield {
        message,
        help: 'Open the tag in GTM and save it, or import a generated container.',
        location: inExport(live, [...view.path, 'type']),
      };
    }
  },
});
