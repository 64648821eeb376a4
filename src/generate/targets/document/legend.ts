import type { Plan, Status } from '../../../plan/model.js';
import { viewTier } from './tiers.js';
import type { LegendView } from './view.js';
import { viewTerm, type Writer } from './writer.js';

/** What colours and words mean: all tiers, and of the statuses those that the page shows. */
export function viewLegend(plan: Plan, writer: Writer): LegendView {
  const { statuses, guardrail, tiers } = writer.messages;
  const events = [...plan.events.values()].filter(({ status }) => status !== 'retired');
  const shown = new Set(events.map(({ status }) => status));
  const terms = (Object.keys(statuses) as Status[])
    .filter((status) => shown.has(status))
    .map((status) => ({
      ...viewTerm(statuses[status].word, `status status-${status}`),
      meaning: statuses[status].meaning,
    }));
  const guarded = events.some(({ kind }) => kind === 'guardrail');
  return {
    tiers: plan.tiers.map((tier, index) => ({ ...viewTier(tier, plan, writer), rank: index + 1 })),
    meaning: tiers,
    terms: guarded ? [...terms, { ...viewTerm(guardrail.word, 'mark'), meaning: guardrail.meaning }] : terms,
  };
}
