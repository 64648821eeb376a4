import type { Stream } from '../../gtm/understand/ga4.js';
import type { Understood } from '../../gtm/understand/understand.js';
import type { Plan } from '../../plan/model.js';

/** Measurement ids of the plan, and those that stand for them in the live container. */
export interface StreamPairs {
  /** The plan's id → the live one, where the two differ: it was changed. */
  readonly changed: ReadonlyMap<string, string>;
  /** Ids of the plan to which nothing goes. */
  readonly missing: readonly string[];
  /** Where live ids stand that the plan does not know, by id. */
  readonly unplanned: ReadonlyMap<string, Stream>;
}

export function pairStreams(plan: Plan, planned: Understood, live: Understood): StreamPairs {
  const [wanted, found] = [listStreams(planned), listStreams(live)];
  const known = new Set([...plan.destinations.values()].map(({ settings }) => settings.get('measurement_id')));
  const absent = [...wanted.keys()].filter((id) => !found.has(id));
  const strange = [...found.keys()].filter((id) => !wanted.has(id) && !known.has(id));
  const [one, other] = [absent[0], strange[0]];
  // With one of each, it is the same stream under another id, not the end of one and the start of another.
  if (absent.length === 1 && strange.length === 1 && one !== undefined && other !== undefined) {
    return { changed: new Map([[one, other]]), missing: [], unplanned: new Map() };
  }
  const unplanned = new Map(strange.map((id) => [id, found.get(id) as Stream]));
  return { changed: new Map(), missing: absent, unplanned };
}

/** Every id that something may be sent to, with the first place that names it. */
function listStreams({ google, events }: Understood): Map<string, Stream> {
  const streams = new Map<string, Stream>();
  for (const { stream } of [...google, ...events]) {
    for (const id of stream.ids) if (!streams.has(id)) streams.set(id, stream);
  }
  return streams;
}

/** Something of the plan and something live go to the same place. */
export function isSameStream(planned: Stream, live: Stream, { changed }: StreamPairs): boolean {
  const wanted = planned.ids.map((id) => changed.get(id) ?? id);
  return (
    wanted.some((id) => live.ids.includes(id)) ||
    (live.ids.length === 0 && live.meaning.canon === planned.meaning.canon)
  );
}
