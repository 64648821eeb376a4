import type { Ga4Event } from '../../gtm/understand/ga4.js';
import type { TagView } from '../../gtm/understand/tags.js';
import type { Understood } from '../../gtm/understand/understand.js';
import type { Plan } from '../../plan/model.js';
import { type EventPair, pairEvents } from './pair-events.js';
import { pairStreams, type StreamPairs } from './pair-streams.js';
import { pairTags, type TagPair } from './pair-tags.js';

/** What of the plan's container belongs to what of the live one. */
export interface Pairs {
  readonly streams: StreamPairs;
  readonly events: readonly EventPair[];
  /** Events that the plan sends and no tag does. */
  readonly missingEvents: readonly Ga4Event[];
  /** Events that a tag sends beyond those that belong to the plan's. */
  readonly otherEvents: readonly Ga4Event[];
  /** Tags of other kinds than GA4 events, the Google tags among them. */
  readonly tags: readonly TagPair[];
  readonly missingTags: readonly TagView[];
  readonly otherTags: readonly TagView[];
}

export function pairContainers(plan: Plan, planned: Understood, live: Understood): Pairs {
  const streams = pairStreams(plan, planned, live);
  const events = pairEvents(planned.events, live.events, streams);
  const tags = pairTags(planned, live, streams);
  return {
    streams,
    events: events.pairs,
    missingEvents: events.missing,
    otherEvents: events.other,
    tags: tags.pairs,
    missingTags: tags.missing,
    otherTags: tags.other,
  };
}
