import type { Plan, PlanEvent } from '../../../plan/model.js';
import { viewEvent } from './events.js';
import { viewTier } from './tiers.js';
import type { BandView, Maybe, StepView } from './view.js';
import type { Writer } from './writer.js';

/** The events of one stage in the plan's order; `stage` is absent for those that name none. */
export interface StageEvents {
  readonly stage?: string;
  readonly events: readonly PlanEvent[];
}

/**
 * Every stage of the plan in its order, then those that only events name, then the events without one.
 * Retired events are not part of the journey.
 */
export function groupByStage(plan: Plan): StageEvents[] {
  const staged = new Map<string, PlanEvent[]>(plan.stages.map((stage) => [stage, []]));
  const unstaged: PlanEvent[] = [];
  for (const event of plan.events.values()) {
    if (event.status === 'retired') continue;
    const events = event.stage === undefined ? unstaged : (staged.get(event.stage) ?? []);
    events.push(event);
    if (event.stage !== undefined) staged.set(event.stage, events);
  }
  const groups = [...staged].map(([stage, events]): StageEvents => ({ stage, events }));
  return unstaged.length > 0 ? [...groups, { events: unstaged }] : groups;
}

/** The table's part of one stage. */
export function viewBand({ stage, events }: StageEvents, index: number, plan: Plan, writer: Writer): BandView {
  return {
    id: anchor(index),
    className: `band ${shade(index)}`,
    stage: titleStage(stage, writer),
    count: writer.messages.events(events.length),
    events: events.map((event) => viewEvent(event, plan, writer)),
  };
}

/** The stage at a glance. */
export function viewStep({ stage, events }: StageEvents, index: number, plan: Plan, writer: Writer): StepView {
  const text = titleStage(stage, writer);
  const links: StepView['links'] = events.length > 0 ? [{ href: `#${anchor(index)}`, text }] : [];
  const plain: Maybe<string> = events.length > 0 ? [] : [text];
  return {
    className: `step ${shade(index)}`,
    links,
    plain,
    count: writer.messages.events(events.length),
    tallies: tallyTiers(events, plan, writer),
  };
}

function tallyTiers(events: readonly PlanEvent[], plan: Plan, writer: Writer): StepView['tallies'] {
  const counts = new Map<string | undefined, number>(plan.tiers.map((tier) => [tier, 0]));
  for (const { tier } of events) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([tier, count]) => ({ ...viewTier(tier, plan, writer), count }));
}

function titleStage(stage: string | undefined, writer: Writer): string {
  return stage === undefined ? writer.messages.noStage : writer.word(stage);
}

// The style sheet knows six shades; a longer journey stays at the last.
function shade(index: number): string {
  return `stage-shade-${Math.min(index, 5) + 1}`;
}

// A stage's name can be anything; an id in HTML can not.
function anchor(index: number): string {
  return `stage-${index + 1}`;
}
