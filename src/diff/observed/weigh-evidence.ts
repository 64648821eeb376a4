import type { PlanEvent } from '../../plan/model.js';
import type { Verdict } from '../define-change.js';
import { lower, lowerFor } from '../judging/lower.js';
import { type Evidence, printCount } from './evidence.js';
import type { Seen, SeenProperty } from './observed.js';

/** One change of something that an event of the old plan has. */
export interface Weighed {
  readonly kind: string;
  readonly verdict: Verdict;
  readonly event: PlanEvent;
  /** The property that it is about, as the data may name it; absent for the event itself. */
  readonly property?: string | undefined;
  /** Values that the property may no longer have. */
  readonly lostValues?: readonly string[] | undefined;
}

export interface Settled {
  readonly verdict: Verdict;
  /** What the data says, where it had a say. */
  readonly observed?: Seen;
}

/** Kinds by which something ends. */
const ENDS = new Set(['event-removed', 'event-retired', 'property-removed']);
/** Kinds by which code has to send something. */
const DEMANDS = new Set(['property-required', 'property-added']);

/** The verdict, given what real data says; without data, given whether anybody can send the event. */
export function settle(weighed: Weighed, evidence: Evidence | undefined): Settled {
  const { verdict, event } = weighed;
  const lowered = lowerFor(event, verdict);
  if (!evidence) return { verdict: lowered };
  const seen = evidence.ofEvent(event);
  if (seen.count === 0) return { verdict: lowerUnseen(lowered), observed: seen };
  if (weighed.property === undefined) return { verdict: settleEnd(weighed, seen, evidence), observed: seen };
  const property = evidence.ofProperty(event, weighed.property);
  // The event is sent, whatever its status says, so nothing is lowered by that.
  if (!property) return { verdict, observed: seen };
  if (DEMANDS.has(weighed.kind)) return { verdict: settleDemand(verdict, property, seen), observed: property };
  if (weighed.lostValues) return settleValues(verdict, weighed.lostValues, property, evidence);
  if (property.count === 0) return { verdict: lowerUnseenProperty(verdict), observed: property };
  return { verdict: settleEnd(weighed, property, evidence), observed: property };
}

/** For something that reaches events: when none of them was ever seen, nobody notices. */
export function settleReach(verdict: Verdict, events: readonly PlanEvent[], evidence: Evidence | undefined): Verdict {
  if (!evidence || events.length === 0) return verdict;
  return events.every((event) => evidence.ofEvent(event).count === 0) ? lowerUnseen(verdict) : verdict;
}

function settleEnd({ kind, verdict }: Weighed, seen: Seen, evidence: Evidence): Verdict {
  if (!ENDS.has(kind)) return verdict;
  const told = evidence.tell(seen);
  if (!evidence.isLately(seen)) {
    const reason = `It was ${told}, long before the data ends: hardly anybody still sends or reads it.`;
    return verdict.impact === 'breaking' ? { ...verdict, impact: 'risky', reason } : verdict;
  }
  const reason = `It was ${told}: it is still sent, and what reads it finds nothing more.`;
  return { impact: 'breaking', affects: 'consumers', reason };
}

// Nobody's rights depend on counts, so what people have to decide stays as it is.
function lowerUnseen(verdict: Verdict): Verdict {
  if (verdict.affects === 'governance') return verdict;
  return lower(verdict, 'The event was never seen in the observed data: nobody sends it, and nobody reads it.');
}

// Code that may begin to send it is not in the data.
function lowerUnseenProperty(verdict: Verdict): Verdict {
  if (verdict.affects === 'governance' || verdict.affects === 'producers') return verdict;
  return lower(verdict, 'The property was never seen in the observed data: nobody sends it, and nobody reads it.');
}

function settleDemand(verdict: Verdict, property: SeenProperty, event: Seen): Verdict {
  if (verdict.impact === 'compatible') return verdict;
  const lacking = event.count - property.count;
  const total = event.count === 1 ? 'the one event' : `all ${printCount(event.count)} events`;
  if (lacking <= 0) {
    const reason = `Though ${total} seen had it, code that may leave it out no longer compiles.`;
    return { ...verdict, impact: 'risky', reason };
  }
  return { ...verdict, reason: `Of ${printCount(event.count)} events seen, ${printCount(lacking)} lacked it.` };
}

function settleValues(verdict: Verdict, lost: readonly string[], property: SeenProperty, evidence: Evidence): Settled {
  const { values } = property;
  if (!values) return { verdict, observed: property };
  const seen = lost.flatMap((value) => {
    const found = values.get(value);
    return found && found.count > 0 ? [{ value, found }] : [];
  });
  const [first] = seen;
  if (!first) {
    return { verdict: lower(verdict, 'What it lost was never seen in the observed data.'), observed: { count: 0 } };
  }
  const told = seen.map(({ value, found }) => `"${value}" was ${evidence.tell(found)}`).join('; ');
  const reason = `It is still sent, and no longer fits the plan: ${told}.`;
  return { verdict: { impact: 'breaking', affects: 'producers', reason }, observed: first.found };
}
