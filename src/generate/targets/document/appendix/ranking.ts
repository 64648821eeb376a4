import type { Measure, Plan, PlanEvent } from '../../../../plan/model.js';
import { viewTier } from '../tiers.js';
import type { FactView, ItemView, Maybe, NoteView } from '../view.js';
import { describeMoney, describePercentage } from '../wording.js';
import { listCodes, listText, viewCode, viewTerm, type Writer } from '../writer.js';
import type { RankedView, RankingView } from './views.js';

/** What an effort counts: the same impact for twice the effort is half as good. */
const WEIGHTS: Record<NonNullable<Measure['effort']>, number> = { low: 1, medium: 2, high: 3 };

/** With how many to start. */
const FIRST = 3;

interface Ranked {
  readonly event: PlanEvent;
  readonly impact: number;
  readonly effort: NonNullable<Measure['effort']>;
  /** Impact for one unit of effort. */
  readonly worth: number;
}

/**
 * The micro-conversions that can be compared, best first: by impact for the effort, then by impact, then as
 * the plan has them. What pays is no means to an end, a guardrail nothing to raise, and what is deprecated
 * nothing to start with.
 */
export function rankEvents(plan: Plan): { readonly ranked: readonly Ranked[]; readonly others: readonly PlanEvent[] } {
  const candidates = [...plan.events.values()].filter(isCandidate);
  const ranked = candidates.flatMap((event): Ranked[] => {
    const { impact, effort } = event.measure ?? {};
    if (impact === undefined || effort === undefined) return [];
    return [{ event, impact, effort, worth: impact / WEIGHTS[effort] }];
  });
  const known = new Set(ranked.map(({ event }) => event));
  return {
    ranked: ranked.toSorted((a, b) => b.worth - a.worth || b.impact - a.impact),
    others: candidates.filter((event) => !known.has(event)),
  };
}

function isCandidate({ macro, kind, status }: PlanEvent): boolean {
  return !macro && kind !== 'guardrail' && status !== 'deprecated' && status !== 'retired';
}

export function viewRanking(plan: Plan, writer: Writer, numbers: ReadonlyMap<string, number>): Maybe<RankingView> {
  const { ranked, others } = rankEvents(plan);
  if (ranked.length === 0) return [];
  const { title, lead, unranked } = writer.messages.ranking;
  const largest = Math.max(...ranked.map(({ impact }) => impact));
  const rows = ranked.map((each, index) => viewRanked(each, index, largest, plan, writer, numbers));
  const names = others.map(({ name }) => name);
  return [
    { title, lead, rows, others: names.length === 0 ? [] : [{ label: unranked, values: listCodes(names, writer) }] },
  ];
}

function viewRanked(
  { event, impact, effort }: Ranked,
  index: number,
  largest: number,
  plan: Plan,
  writer: Writer,
  numbers: ReadonlyMap<string, number>,
): RankedView {
  const { messages } = writer;
  const { lift = 0, value = 0, evidence } = event.measure ?? {};
  return {
    className: index < FIRST ? 'ranked is-first' : 'ranked',
    rank: index + 1,
    number: numbers.get(event.name) ?? 0,
    name: viewCode(event.name, writer),
    tier: viewTier(event.tier, plan, writer),
    marks: index < FIRST ? [viewTerm(messages.ranking.start, 'start')] : [],
    lift: describePercentage(lift, messages),
    value: describeMoney(value, plan.currency, writer),
    impact: describeMoney(impact, plan.currency, writer),
    // A lift may be negative: nothing to gain, and no bar.
    share: largest > 0 ? Math.max(0, Math.round((impact / largest) * 100)) : 0,
    effort: messages.efforts[effort],
    evidence: evidence === undefined ? messages.nothing : messages.evidence[evidence],
    status: viewTerm(messages.statuses[event.status].word, `status status-${event.status}`),
  };
}

/** The three to start with, as a note on the page. */
export function noteStart(plan: Plan, writer: Writer): NoteView[] {
  const { ranked } = rankEvents(plan);
  const { messages } = writer;
  const { title, lead, gain } = messages.start;
  const facts = ranked.slice(0, FIRST).map(({ event, impact, effort }, index): FactView => {
    const money = describeMoney(impact, plan.currency, writer);
    const name: ItemView = { ...viewCode(event.name, writer), after: ' ' };
    return { label: `${index + 1}.`, values: [name, ...listText(gain(money, messages.efforts[effort]))] };
  });
  return facts.length === 0 ? [] : [{ className: 'note is-start', title, lead, facts }];
}
