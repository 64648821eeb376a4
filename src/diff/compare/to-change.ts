import type { Change } from '../change.js';
import type { Verdict } from '../define-change.js';
import { count, list } from '../judging/say.js';
import type { Judged } from './judge.js';
import type { Subject } from './subject.js';

/** Events named in a message; all of them are in `Change.reaches`. */
const SHOWN_EVENTS = 3;

export function toChange(
  judged: Judged,
  { subject, label }: Subject,
  verdict: Verdict = judged.verdict,
  reaches: readonly string[] = judged.reaches ?? [],
): Change {
  return {
    kind: judged.kind.id,
    subject,
    message: `${label} ${judged.says}${tellReach(reaches)}.`,
    ...verdict,
    ...(judged.before && { before: judged.before }),
    ...(judged.after && { after: judged.after }),
    ...(reaches.length > 0 && { reaches }),
  };
}

function tellReach(reaches: readonly string[]): string {
  if (reaches.length === 0) return '';
  return ` (${count(reaches.length, 'event')}: ${list(reaches, SHOWN_EVENTS)})`;
}
