import { readMark } from '../../gtm/mark.js';
import { readStream } from '../../gtm/understand/ga4.js';
import type { TagView } from '../../gtm/understand/tags.js';
import type { Understood } from '../../gtm/understand/understand.js';
import { isSameStream, type StreamPairs } from './pair-streams.js';

export interface TagPair {
  readonly planned: TagView;
  readonly live: TagView;
}

interface PairedTags {
  readonly pairs: readonly TagPair[];
  readonly missing: readonly TagView[];
  readonly other: readonly TagView[];
}

/**
 * Tags of all kinds that are no GA4 events. What was imported from the plan says so in its notes; else a tag is known
 * by its name, by the ids that it sends to, or by doing the same.
 */
export function pairTags(planned: Understood, live: Understood, streams: StreamPairs): PairedTags {
  const wanted = listOthers(planned);
  const free = new Set(listOthers(live));
  const found = new Map<TagView, TagView>();
  const isSameGoogle = (one: TagView, other: TagView) =>
    isGoogle(one) && isGoogle(other) && isSameStream(readStream(one, planned), readStream(other, live), streams);
  for (const isSame of [hasSameMark, hasSameName, isSameGoogle, hasSameIds, doesTheSame]) {
    for (const one of wanted) {
      const other = found.has(one) ? undefined : [...free].find((each) => isSame(one, each));
      if (!other) continue;
      found.set(one, other);
      free.delete(other);
    }
  }
  return {
    pairs: [...found].map(([one, other]) => ({ planned: one, live: other })),
    missing: wanted.filter((one) => !found.has(one)),
    other: [...free],
  };
}

/** Tags that are compared as a whole: no event of theirs was understood. */
function listOthers({ views, events }: Understood): TagView[] {
  const understood = new Set(events.map(({ view }) => view));
  return views.filter((view) => !understood.has(view));
}

function isGoogle({ entity }: TagView): boolean {
  return entity.type === 'googtag' || entity.type === 'gaawc';
}

function hasSameMark(one: TagView, other: TagView): boolean {
  const [ours, theirs] = [one, other].map(({ entity }) => readMark(entity.notes)?.mark.key);
  return ours !== undefined && JSON.stringify(ours) === JSON.stringify(theirs) && one.what === other.what;
}

function hasSameName(one: TagView, other: TagView): boolean {
  return one.entity.name === other.entity.name && one.what === other.what;
}

/** Type of a tag → the settings by which a vendor tells its events apart. */
const IDENTITY: ReadonlyMap<string, readonly string[]> = new Map([
  ['awct', ['conversionId', 'conversionLabel']],
  ['sp', ['conversionId', 'conversionLabel', 'eventName']],
  ['awud', ['conversionId']],
  ['fls', ['advertiserId', 'groupTag', 'activityTag']],
  ['flc', ['advertiserId', 'groupTag', 'activityTag']],
  ['bzi', ['id']],
  ['gclidw', []],
]);

function hasSameIds(one: TagView, other: TagView): boolean {
  const keys = IDENTITY.get(one.entity.type);
  if (!keys || one.what !== other.what) return false;
  return keys.every((key) => one.settings.get(key)?.canon === other.settings.get(key)?.canon);
}

function doesTheSame(one: TagView, other: TagView): boolean {
  if (one.what !== other.what || one.settings.size === 0) return false;
  return [...one.settings].every(([key, { canon }]) => other.settings.get(key)?.canon === canon);
}
