import type { Setting } from '../../gtm/understand/settings.js';
import { defineDrift } from '../define-drift.js';
import { atTag, inExport } from '../live-places.js';
import type { TagPair } from '../pair/pair-tags.js';
import { locateTag } from '../plan-places.js';

export const tagChanged = defineDrift({
  id: 'tag-changed',
  summary: 'A tag of another kind than GA4 events is set up otherwise than the plan says.',
  rationale: 'It sends something else, or sends it elsewhere.',
  severity: 'error',
  compares: true,
  *find({ plan, live, pairs }) {
    for (const pair of pairs.tags) {
      const related = [{ message: 'the plan', location: locateTag(plan, pair.planned) }];
      const name = `The tag "${pair.live.entity.name}"`;
      for (const { key, wanted, found } of compareSettings(pair, pairs.streams.changed)) {
        const location = found ? inExport(live, found.path) : atTag(live, pair.live);
        if (wanted && found)
          yield { message: `${name} has ${found.shown} as "${key}"; the plan has ${wanted.shown}.`, location, related };
        else if (wanted) yield { message: `${name} lacks "${key}": ${wanted.shown}.`, location, related };
        else yield { message: `${name} has "${key}", which the plan does not.`, location, related };
      }
    }
  },
});

interface ComparedSetting {
  readonly key: string;
  readonly wanted?: Setting | undefined;
  readonly found?: Setting | undefined;
}

// Parameters of events are judged with the events that get them; a switch that is off is as good as none.
const TOLD = /^(?:eventSettings(?:Table|Variable)|configSettingsVariable|measurementId)/;
const OFF = 'text "false"';
/** What Google does unless told otherwise. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([['configSettingsTable: send_page_view', 'text "true"']]);

function compareSettings({ planned, live }: TagPair, streams: ReadonlyMap<string, string>): ComparedSetting[] {
  // A configuration of before 2023 has other settings, and a finding of its own.
  if (planned.what !== live.what) return [];
  const keys = new Set([...planned.settings.keys(), ...live.settings.keys()]);
  return [...keys]
    .filter((key) => !TOLD.test(key))
    .map((key) => ({ key, wanted: planned.settings.get(key), found: live.settings.get(key) }))
    .filter(({ key, wanted, found }) => {
      const fallback = DEFAULTS.get(key) ?? OFF;
      return (wanted?.canon ?? fallback) !== (found?.canon ?? fallback);
    })
    .filter(({ key, wanted, found }) => key !== 'tagId' || !isChangedStream(wanted, found, streams));
}

// That events go elsewhere is said once, of the stream.
function isChangedStream(
  wanted: Setting | undefined,
  found: Setting | undefined,
  streams: ReadonlyMap<string, string>,
) {
  return [...streams].some(([one, other]) => {
    return wanted?.canon === `text ${JSON.stringify(one)}` && found?.canon === `text ${JSON.stringify(other)}`;
  });
}
