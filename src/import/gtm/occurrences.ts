import type { Ga4Event } from '../../gtm/understand/ga4.js';
import { describeNames } from '../../gtm/understand/pushed.js';
import type { TagView } from '../../gtm/understand/tags.js';
import type { When } from '../../gtm/understand/whens.js';

/** One reason for which a tag fires. */
export interface Occurrence {
  readonly view: TagView;
  /** Absent: the tag has no trigger. */
  readonly when?: When;
  readonly once: boolean;
  /** Of a tag that sends to GA4. */
  readonly event?: Ga4Event;
}

/** The reasons for an event: a plan has one trigger for each event, a tag any number. */
export function listOccurrences(view: TagView, whens: readonly When[], event?: Ga4Event): Occurrence[] {
  const once = view.option === 'ONCE_PER_LOAD';
  const fields = { view, once, ...(event && { event }) };
  // Two triggers that fire on the same event fire a tag once.
  const single = [...new Map(whens.flatMap(splitNames).map((when) => [when.canon, when])).values()];
  return single.length > 0 ? single.map((when) => ({ ...fields, when })) : [fields];
}

/** A trigger for several names is several triggers for one each. */
function splitNames(when: When): When[] {
  const names = when.pushed?.names ?? [];
  if (names.length < 2) return [when];
  return names.map((name) => {
    const pushed = describeNames([name]);
    const canon = `CUSTOM_EVENT ${JSON.stringify([pushed.canon, ...when.conditions.map((one) => one.canon).sort()])}`;
    return { ...when, pushed, canon, shown: when.shown.replace(when.pushed?.shown ?? '', () => pushed.shown) };
  });
}

/** Two occurrences with the same key are one event of a plan. */
export function keyOf({ when, once, view, event }: Occurrence): string {
  const moment = when?.canon ?? `nothing ${view.entity.tagId}`;
  return JSON.stringify([event?.name ?? '', moment, once, view.entity.paused === true]);
}
