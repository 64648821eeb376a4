import type { Destination } from '../../../../plan/model.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import type { Draft } from '../drafts/draft.js';

/** How a container serves a type of destination. */
export interface Vendor {
  /** Fields of the destination without which there are no tags. */
  readonly settings: readonly Setting[];
  /** The same of an event that is sent there. */
  readonly eventSettings: readonly Setting[];
  /** Names and constants reach the receiver through a script, which escapes them; else through fields of tags. */
  readonly byScript: boolean;
  /** Their parameters that the tags can carry; absent: any. */
  readonly takes?: (parameter: string, delivery: Delivery) => boolean;
  /** The tags of one destination: what it needs once, and what is sent. */
  draft(destination: Destination, deliveries: readonly Delivery[], contents: Contents): Draft<'tag'>[];
}

export interface Setting {
  readonly field: string;
  /** What GTM or the vendor takes; another form would be refused with the whole file, or count nowhere. */
  readonly pattern: RegExp;
  readonly example: string;
}

/** What stands before the tags of events, and before that. */
export const RANKS = { consent: -3, linker: -2, library: -1 } as const;
