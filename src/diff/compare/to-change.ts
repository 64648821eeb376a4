import type { Change } from '../change.js';
import { count, list, quote } from '../judging/say.js';
import type { Settled } from '../observed/weigh-evidence.js';
import type { Judged } from './judge.js';
import type { Subject } from './subject.js';

/** Events named in a message; all of them are in `Change.reaches`. */
const SHOWN_EVENTS = 3;

export function toChange(
  judged: Judged,
  { subject, label }: Subject,
  { verdict, observed }: Settled = judged,
  reaches: readonly string[] = judged.reaches ?? [],
): Change {
  return {
    kind: judged.kind.id,
    subject,
    message: `${label} ${judged.says}${tellReach(reaches)}${tellLikely(judged)}.`,
    ...verdict,
    ...(judged.before && { before: judged.before }),
    ...(judged.after && { after: judged.after }),
    ...(reaches.length > 0 && { reaches }),
    ...(observed && { observed }),
    ...(judged.likely && { likelyRename: judged.likely }),
  };
}

function tellLikely({ likely, before }: Judged): string {
  if (!likely) return '';
  const other = before ? `may now be ${quote(likely.name)}` : `may be the removed ${quote(likely.name)}`;
  return `; it ${other} (${Math.round(likely.similarity * 100)}% alike)`;
}

function tellReach(reaches: readonly string[]): string {
  if (reaches.length === 0) return '';
  return ` (${count(reaches.length, 'event')}: ${list(reaches, SHOWN_EVENTS)})`;
}
