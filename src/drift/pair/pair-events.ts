import type { Ga4Event } from '../../gtm/understand/ga4.js';
import { isSameStream, type StreamPairs } from './pair-streams.js';

export interface EventPair {
  readonly planned: Ga4Event;
  readonly live: Ga4Event;
}

interface PairedEvents {
  readonly pairs: readonly EventPair[];
  readonly missing: readonly Ga4Event[];
  readonly other: readonly Ga4Event[];
}

/**
 * Events belong together by what GA4 gets: stream and name. Where several have both, tags that fire win over paused
 * ones, then those with the same triggers over others.
 */
export function pairEvents(
  planned: readonly Ga4Event[],
  live: readonly Ga4Event[],
  streams: StreamPairs,
): PairedEvents {
  const free = new Set(live);
  const named = groupByName(live);
  const found = new Map<Ga4Event, Ga4Event>();
  for (const isGood of [hasSameTriggers, isRunning, () => true]) {
    for (const wanted of planned) {
      if (found.has(wanted)) continue;
      const one = named.get(wanted.name)?.find((each) => {
        return free.has(each) && isSameStream(wanted.stream, each.stream, streams) && isGood(wanted, each);
      });
      if (!one) continue;
      found.set(wanted, one);
      free.delete(one);
    }
  }
  return {
    pairs: [...found].map(([one, other]) => ({ planned: one, live: other })),
    missing: planned.filter((one) => !found.has(one)),
    other: [...free],
  };
}

function groupByName(events: readonly Ga4Event[]): ReadonlyMap<string, readonly Ga4Event[]> {
  const groups = new Map<string, Ga4Event[]>();
  for (const event of events) {
    const group = groups.get(event.name);
    if (group) group.push(event);
    else groups.set(event.name, [event]);
  }
  return groups;
}

function isRunning(_: Ga4Event, { view }: Ga4Event): boolean {
  return view.entity.paused !== true;
}

function hasSameTriggers(planned: Ga4Event, live: Ga4Event): boolean {
  const wanted = new Set(planned.whens.map(({ canon }) => canon));
  return isRunning(planned, live) && live.whens.some(({ canon }) => wanted.has(canon));
}
