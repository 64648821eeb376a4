import type { Deprecation, Plan, PlanEvent } from '../../../plan/model.js';
import { printPercentage } from '../../../plan/quantities.js';
import type { Delivery } from './deliveries.js';
import { breakBraces } from './text.js';

/** Who answers for a tag and what it is for, for the person who finds it in GTM a year later. */
export function describeEvent({ event, to }: Delivery, plan: Plan): string {
  const lines = [
    event.description,
    event.question && `Question: ${event.question}`,
    describePlace(event),
    ...describeFunnels(event, plan),
    to.keyEvent && 'Key event: mark it as one in GA4 as well.',
    describeStatus(event),
    event.sampling !== undefined && `Captured: ${printPercentage(event.sampling)}, set elsewhere.`,
  ];
  return breakBraces(lines.filter(Boolean).join('\n'));
}

function describePlace({ owner, tier, goal }: PlanEvent): string {
  const facts = [owner && `Owner: ${owner}`, tier && `Tier: ${tier}`, goal && `Goal: ${goal}`];
  return facts.filter(Boolean).join(' · ');
}

function describeFunnels({ name }: PlanEvent, plan: Plan): string[] {
  return [...plan.funnels.values()].flatMap((funnel) => {
    const index = funnel.steps.findIndex((step) => step.event === name);
    return index < 0 ? [] : [`Funnel: ${funnel.name}, step ${index + 1} of ${funnel.steps.length}`];
  });
}

function describeStatus(event: PlanEvent): string | undefined {
  if (event.status === 'pilot') return describePilot(event);
  if (event.status === 'shadow') return 'Shadow: sent only where shadow events are welcome.';
  return event.status === 'deprecated' ? describeDeprecation(event.deprecated) : undefined;
}

// GTM fires for whoever comes; the share is up to the code that pushes.
function describePilot({ rollout, trigger }: PlanEvent): string {
  if (!rollout) return 'Pilot.';
  const share = `${printPercentage(rollout.share)}${rollout.by === undefined ? '' : ` by ${rollout.by}`}`;
  return trigger ? `Pilot of ${share}, which this trigger does not limit.` : `Pilot: the code sends it for ${share}.`;
}

function describeDeprecation(deprecation: Deprecation | undefined): string {
  const since = deprecation?.since === undefined ? '' : ` since ${deprecation.since}`;
  const reason = deprecation?.reason === undefined ? '' : `: ${deprecation.reason}`;
  const use = deprecation?.use === undefined ? '' : ` Use ${deprecation.use}.`;
  return `Deprecated${since}${reason}.${use}`.replace(/([.!?])\./, '$1');
}
