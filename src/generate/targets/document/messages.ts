import type { Status } from '../../../plan/model.js';
import type { DurationUnit, Period } from '../../../plan/quantities.js';

const UNITS: Record<DurationUnit, readonly [one: string, many: string]> = {
  s: ['second', 'seconds'],
  min: ['minute', 'minutes'],
  h: ['hour', 'hours'],
  d: ['day', 'days'],
  w: ['week', 'weeks'],
  mo: ['month', 'months'],
  y: ['year', 'years'],
};

const STATUSES: Record<Status, { readonly word: string; readonly meaning: string }> = {
  proposed: { word: 'proposed', meaning: 'planned, not built yet' },
  shadow: { word: 'shadow', meaning: 'built and being checked, not used yet' },
  pilot: { word: 'pilot', meaning: 'sent for a share of traffic' },
  live: { word: 'live', meaning: 'measured' },
  deprecated: { word: 'deprecated', meaning: 'on its way out, build nothing on it' },
  retired: { word: 'retired', meaning: 'not measured any more' },
};

/**
 * Every fixed word of the document: another language is another object of this shape. Plain text without
 * markup. Functions are given text that is escaped already; counts come as numbers for the sake of plurals.
 */
export const ENGLISH = {
  /** BCP 47. */
  language: 'en',
  labels: {
    kind: 'Measurement plan',
    version: 'Version',
    contents: 'Contents',
    owner: 'Owner',
    goals: 'Goals',
    goal: 'Goal',
    journey: 'The journey',
    events: 'Events',
    event: 'Event',
    tier: 'Intent',
    question: 'The question it answers',
    status: 'Status',
    reached: 'Event',
    value: 'Worth',
    target: 'Target',
    window: 'Within',
    guardrails: 'Guardrail',
    use: 'Use instead',
    reason: 'Why',
    legend: 'How to read this page',
    people: 'Who to ask',
  },
  nobody: 'nobody yet',
  noTier: 'none',
  noStage: 'No stage',
  noContact: 'no contact given',
  guardrail: { word: 'guardrail', meaning: 'must not get worse while the rest gets better' },
  tiers: 'Intent, weakest to strongest. The last one pays: a goal is reached.',
  statuses: STATUSES,
  partial: { title: 'Measured in part', lead: 'Counts of these events cover a share of what happens.' },
  consent: {
    title: 'Consent',
    lead: 'Nothing is sent to a destination before the visitor has granted this.',
    none: 'none needed',
    unsaid: 'not stated yet',
    /** Consent that events ask for themselves. */
    also: (type: string) => `also ${type}`,
  },
  retired: { title: 'Retired', lead: 'Not measured any more; kept for history.' },
  title: (plan: string) => `${plan}: measurement plan`,
  events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
  goals: (count: number) => (count === 1 ? '1 goal' : `${count} goals`),
  more: (count: number) => `and ${count} more`,
  since: (version: string) => `since ${version}`,
  rollout: (share: string) => `sent for ${share}`,
  rolloutBy: (share: string, property: string) => `sent for ${share}, chosen by ${property}`,
  sampling: (share: string) => `sampled at ${share}`,
  money: (amount: string, currency: string) => `${amount} ${currency}`,
  range: (low: string, high: string) => `${low} – ${high}`,
  atLeast: (low: string) => `${low} or more`,
  atMost: (high: string) => `up to ${high}`,
  per: (amount: string, period: Period) => `${amount} a ${period}`,
  duration: (amount: string, unit: DurationUnit) => `${amount} ${UNITS[unit][amount === '1' ? 0 : 1]}`,
  /** Between groups of three digits. */
  digits: ',',
  /** Between the items of a list. */
  comma: ', ',
};

export type Messages = typeof ENGLISH;
