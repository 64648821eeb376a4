import type { EventSource, Status } from '../../../../plan/model.js';
import type { DurationUnit, Period } from '../../../../plan/quantities.js';
import type { Carrier } from '../appendix/carriers.js';

const UNITS: Record<DurationUnit, readonly [one: string, many: string]> = {
  s: ['second', 'seconds'],
  min: ['minute', 'minutes'],
  h: ['hour', 'hours'],
  d: ['day', 'days'],
  w: ['week', 'weeks'],
  mo: ['month', 'months'],
  y: ['year', 'years'],
};

const PERIODS: Record<Period, string> = { hour: 'hour', day: 'day', week: 'week', month: 'month' };

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const STATUSES: Record<Status, { readonly word: string; readonly meaning: string }> = {
  proposed: { word: 'proposed', meaning: 'planned, not built yet' },
  shadow: { word: 'shadow', meaning: 'built and being checked, not used yet' },
  pilot: { word: 'pilot', meaning: 'sent for a share of traffic' },
  live: { word: 'live', meaning: 'measured' },
  deprecated: { word: 'deprecated', meaning: 'on its way out, build nothing on it' },
  retired: { word: 'retired', meaning: 'not measured any more' },
};

const SOURCES: Record<EventSource, string> = {
  browser: 'browser',
  server: 'server',
  app: 'app',
  email: 'e-mail',
  push: 'push message',
  crm: 'CRM',
  chatbot: 'chatbot',
  support: 'support desk',
};

const CARRIERS: Record<Carrier, string> = {
  listener: 'tag manager',
  code: 'tracking code',
  app: 'app code',
  server: 'server code',
  connection: 'connected system',
  unsaid: 'not stated yet',
};

/**
 * Every fixed word of the document: another language is another object of this shape, in a file of its own.
 * Plain text without markup. Functions are given text that is escaped already; counts come as numbers for the
 * sake of plurals.
 */
export const ENGLISH = {
  /** BCP 47. */
  language: 'en',
  labels: {
    kind: 'Measurement plan',
    version: 'Version',
    released: 'Released',
    contents: 'Contents',
    sections: 'On this page',
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
    rank: 'Rank',
    lift: 'Lift',
    impact: 'Impact',
    effort: 'Effort',
    evidence: 'Evidence',
    touchpoint: 'Touchpoint',
    metric: 'Metric',
    outcome: 'What visitors gain',
    source: 'Data source',
    baseline: 'Baseline',
    carrier: 'Carried by',
    destinations: 'Sent to',
    change: 'Change',
    verdict: 'Verdict',
  },
  nobody: 'nobody yet',
  noTier: 'none',
  noStage: 'No stage',
  noContact: 'no contact given',
  noTouchpoint: 'No touchpoint',
  /** In a cell that has nothing to say. */
  nothing: '–',
  guardrail: { word: 'guardrail', meaning: 'must not get worse while the rest gets better' },
  tiers: 'Intent, weakest to strongest. The last one pays: a goal is reached.',
  statuses: STATUSES,
  sources: SOURCES,
  carriers: CARRIERS,
  efforts: { low: 'low', medium: 'medium', high: 'high' },
  evidence: { proven: 'proven', hypothesis: 'hypothesis' },
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
  start: {
    title: 'Start here',
    lead: 'The most expected gain for the least effort.',
    gain: (impact: string, effort: string) => `(${impact}, ${effort} effort)`,
  },
  changed: {
    title: (version: string) => `What changed since ${version}`,
    lead: 'Against the version before.',
    nothing: 'Nothing changed.',
    added: 'new',
    removed: 'removed',
    renamed: 'renamed',
    deprecated: 'deprecated',
    retired: 'retired',
    status: 'moved on',
    other: 'beside that',
    changes: (count: number) => (count === 1 ? '1 smaller change' : `${count} smaller changes`),
    breaking: (count: number) => (count === 1 ? '1 breaks what reads or sends' : `${count} break what reads or sends`),
    verdicts: { breaking: 'breaking', risky: 'risky', compatible: 'compatible' },
  },
  ranking: {
    title: 'The ranking',
    lead: 'Impact is the expected lift of a goal times the value of one conversion. It is weighed against the effort: low counts once, medium twice, high three times. The first three are where to start.',
    unranked: 'Not ranked, as lift, value or effort is missing',
    start: 'start here',
    /** What the bars of a table show. */
    share: (percent: string) => `${percent} of the largest`,
  },
  map: {
    title: 'The map',
    lead: 'Where it happens, what it shows, what visitors gain by it, where the data comes from, and which figure is normal.',
    asOf: (date: string) => `as of ${date}`,
  },
  lineage: {
    title: 'Lineage',
    lead: 'The way of every event, from where it happens to where it is kept. Deprecated events are sent until they are retired; proposed ones are sent nowhere.',
    drawing: 'From sources to destinations',
    nowhere: 'nowhere yet',
    /** One way in the description of the drawing. */
    way: (from: string, to: string, events: string) => `${from} to ${to}: ${events}.`,
  },
  journey: {
    drawing: 'The journey by stage and intent',
    /** What a mark says when it is pointed at. */
    mark: (number: number, event: string, tier: string) => `${number} ${event}, ${tier}`,
    tally: (count: number, tier: string) => `${count} ${tier}`,
    stage: (stage: string, events: string, tallies: string) =>
      tallies === '' ? `${stage}: ${events}.` : `${stage}: ${events} (${tallies}).`,
  },
  changesTitle: 'All changes',
  /** The events of the last tier, on the first page of several. */
  essentials: 'Events that pay',
  title: (plan: string) => `${plan}: measurement plan`,
  events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
  goals: (count: number) => (count === 1 ? '1 goal' : `${count} goals`),
  more: (count: number) => `and ${count} more`,
  since: (version: string) => `since ${version}`,
  rollout: (share: string) => `sent for ${share}`,
  rolloutBy: (share: string, property: string) => `sent for ${share}, chosen by ${property}`,
  sampling: (share: string) => `sampled at ${share}`,
  money: (amount: string, currency: string) => `${amount} ${currency}`,
  percent: (amount: string) => `${amount}%`,
  range: (low: string, high: string) => `${low} – ${high}`,
  atLeast: (low: string) => `${low} or more`,
  atMost: (high: string) => `up to ${high}`,
  per: (amount: string, period: Period) => `${amount} a ${PERIODS[period]}`,
  duration: (amount: string, unit: DurationUnit) => `${amount} ${UNITS[unit][amount === '1' ? 0 : 1]}`,
  /** `month` from 1. */
  date: (year: number, month: number, day: number) => `${day} ${MONTHS[month - 1]} ${year}`,
  /** Between groups of three digits. */
  digits: ',',
  /** Before the fraction of a number. */
  decimal: '.',
  /** Between the items of a list. */
  comma: ', ',
};

/** Every fixed word of the document, in one language. */
export type Messages = typeof ENGLISH;
