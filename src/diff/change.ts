import type { Location } from '../source/location.js';

export type Impact = 'breaking' | 'risky' | 'compatible';

/** Code that sends; queries that read; vendors; people. */
export type Audience = 'producers' | 'consumers' | 'destinations' | 'governance';

export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** One difference between two plans, judged. */
export interface Change {
  /** Id of the kind: `event-removed`. */
  readonly kind: string;
  /** What it is about: `pricing_viewed`, `pricing_viewed.plan_id`, `goal purchase`. */
  readonly subject: string;
  /** One sentence: the subject first, values in double quotes, a full stop. */
  readonly message: string;
  readonly impact: Impact;
  readonly affects: Audience;
  /** Why it has this impact, one sentence. */
  readonly reason: string;
  readonly before?: Location;
  readonly after?: Location;
}
