import { place } from '../../gtm/understand/index-container.js';
import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const universalAnalytics = defineDrift({
  id: 'universal-analytics',
  summary: 'A tag, a variable or a client is for Universal Analytics.',
  rationale: 'Google has taken no data for it since July 2024: https://support.google.com/analytics/answer/11583528.',
  severity: 'warning',
  compares: false,
  *find({ live }) {
    const { tag, variable, client } = live.file.containerVersion;
    const old = [
      ...place('tag', tag).filter(({ entity }) => entity.type === 'ua' || entity.type === 'ga'),
      ...place('variable', variable).filter(({ entity }) => entity.type === 'gas'),
      ...place('client', client).filter(({ entity }) => entity.type === 'ua_client'),
    ];
    for (const { entity, path } of old) {
      const message = `"${entity.name}" is for Universal Analytics, which takes no data any more.`;
      yield { message, help: 'Remove it.', location: inExport(live, [...path, 'type']) };
    }
  },
});
