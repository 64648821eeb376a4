import type { Diagnostic } from '../../diagnostic.js';
import { type Acknowledgement, at, type Plan } from '../../plan/model.js';
import { suggestName } from '../../source/suggest.js';
import type { Change } from '../change.js';
import { CHANGES } from '../changes/index.js';

/**
 * Marks the changes that the new plan acknowledges, and tells which of its acknowledgements are of no use:
 * those of a kind that does not exist, past their date, or of no change that breaks anything here.
 */
export function applyAcknowledgements(
  changes: readonly Change[],
  { acknowledge }: Plan,
  today: string,
): { changes: Change[]; diagnostics: Diagnostic[] } {
  const holding = new Map<string, Acknowledgement>();
  for (const item of acknowledge) {
    const key = keyOf(item.change, item.subject);
    if (!isExpired(item, today) && !holding.has(key)) holding.set(key, item);
  }
  const used = new Set<Acknowledgement>();
  const marked = changes.map((change) => {
    const acknowledged = change.impact === 'compatible' ? undefined : holding.get(keyOf(change.kind, change.subject));
    if (!acknowledged) return change;
    used.add(acknowledged);
    return { ...change, acknowledged };
  });
  const stale = acknowledge.filter((item) => !used.has(item));
  return { changes: marked, diagnostics: stale.map((item) => describeStale(item, changes, today)) };
}

function keyOf(change: string, subject: string): string {
  return JSON.stringify([change, subject]);
}

/** The last day still counts. */
function isExpired({ until }: Acknowledgement, today: string): boolean {
  return until !== undefined && until < today;
}

function describeStale(item: Acknowledgement, changes: readonly Change[], today: string): Diagnostic {
  const kinds = CHANGES.map(({ id }) => id);
  if (!kinds.includes(item.change)) return describeUnknown(item, kinds);
  if (isExpired(item, today)) {
    return {
      code: 'expired-acknowledgement',
      severity: 'warning',
      message: `The acknowledgement of "${item.change}" for "${item.subject}" ended on ${item.until}; today is ${today}.`,
      help: 'Delete it when the change is released, or set a later date.',
      location: at(item, 'until'),
    };
  }
  return {
    code: 'stale-acknowledgement',
    severity: 'warning',
    message: `The acknowledgement of "${item.change}" for "${item.subject}" covers no change that breaks anything here.`,
    help: suggestSubject(item, changes),
    location: at(item, 'subject'),
  };
}

function describeUnknown(item: Acknowledgement, kinds: readonly string[]): Diagnostic {
  const near = suggestName(item.change, kinds);
  return {
    code: 'unknown-change',
    severity: 'error',
    message: `There is no kind of change "${item.change}".`,
    help: near ? `Write "${near}".` : 'Write a kind of change as the diff names it.',
    location: at(item, 'change'),
  };
}

function suggestSubject({ change, subject }: Acknowledgement, changes: readonly Change[]): string {
  const others = changes.filter(({ kind, impact }) => kind === change && impact !== 'compatible');
  const near = suggestName(
    subject,
    others.map((other) => other.subject),
  );
  return near ? `Write "${near}", if that is meant; else delete it.` : 'Delete it.';
}
