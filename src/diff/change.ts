import type { Acknowledgement } from '../plan/model.js';
import type { Location } from '../source/location.js';
import type { Seen } from './observed/observed.js';

export type Impact = 'breaking' | 'risky' | 'compatible';

/** Code that sends; queries that read; vendors; people. */
export type Audience = (typeof AUDIENCES)[number];

export const AUDIENCES = ['producers', 'consumers', 'destinations', 'governance'] as const;

export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** What a removed or an added thing most likely is now, or was before, by how alike they are. Never assumed. */
export interface LikelyRename {
  /** The other name. */
  readonly name: string;
  /** From 0 to 1, rounded down to hundredths. */
  readonly similarity: number;
}

/** One difference between two plans, judged. */
export interface Change {
  /** Id of the kind: `event-removed`. */
  readonly kind: string;
  /**
   * What it is about, written as its place in the plan; events go without their section:
   * `pricing_viewed`, `pricing_viewed.plan_id`, `pricing_viewed.destinations.ga4`, `properties.plan_id`,
   * `groups.money.value`, `goals.purchase`, `currency`. After a rename, the new name.
   */
  readonly subject: string;
  /** One sentence: the subject first, values in double quotes, a full stop. */
  readonly message: string;
  readonly impact: Impact;
  /** The most important audience, where it reaches several. */
  readonly affects: Audience;
  /** Why it has this impact, one sentence. */
  readonly reason: string;
  /** Absent for what was added. */
  readonly before?: Location;
  /** Absent for what was removed. */
  readonly after?: Location;
  /** Names (in the new plan) of the events that a change made elsewhere reaches: of a shared property, a group, a destination. */
  readonly reaches?: readonly string[];
  /** The plan accepts it knowingly: it is shown, and fails nothing. */
  readonly acknowledged?: Acknowledgement;
  /** What real data held of it, where that had a say in the verdict. */
  readonly observed?: Seen;
  /** Of what was removed or added: an undeclared rename that it may be. */
  readonly likelyRename?: LikelyRename;
}
