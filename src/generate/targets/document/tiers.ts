import type { Plan } from '../../../plan/model.js';
import type { TermView } from './view.js';
import { viewTerm, type Writer } from './writer.js';

/** Shades of the style sheet for the tiers below the macro tier, palest first: `tier-1` to `tier-4`. */
const SHADES = 4;

/** A tier's name and its colour, which depends on its place among the plan's tiers alone. */
export function viewTier(tier: string | undefined, plan: Plan, writer: Writer): TermView {
  return viewTerm(titleTier(tier, writer), `tier ${shadeTier(tier, plan)}`);
}

export function titleTier(tier: string | undefined, writer: Writer): string {
  return tier === undefined ? writer.messages.noTier : writer.word(tier);
}

/** The class of a tier's colour. */
export function shadeTier(tier: string | undefined, plan: Plan): string {
  return `tier-${tier === undefined ? 'none' : findShade(plan.tiers.indexOf(tier), plan.tiers.length)}`;
}

function findShade(rank: number, count: number): string {
  if (rank === -1) return 'none';
  if (rank === count - 1) return 'macro';
  const steps = count - 2;
  return String(steps === 0 ? 2 : 1 + Math.round((rank * (SHADES - 1)) / steps));
}
