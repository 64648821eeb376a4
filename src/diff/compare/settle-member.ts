import type { ChangeContext } from '../define-change.js';
import { type Settled, settleReach } from '../observed/weigh-evidence.js';
import type { Judged } from './judge.js';

/** What becomes of a verdict on something that is no event's own, when the data knows the events that it reaches. */
export function settleMember({ verdict, reaches }: Judged, { evidence, events }: ChangeContext): Settled {
  if (!evidence || !reaches) return { verdict };
  const names = new Set(reaches);
  const reached = events.filter(({ after }) => names.has(after.name)).map(({ before }) => before);
  return { verdict: settleReach(verdict, reached, evidence) };
}
