import type { Plan, PlanEvent } from '../../../plan/model.js';
import { viewEvent } from './events.js';
import type { BandView } from './view.js';
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

/** The events' numbers on the page, from 1, as they stand in the table. */
export function numberEvents(stages: readonly StageEvents[]): ReadonlyMap<string, number> {
  const names = stages.flatMap(({ events }) => events.map(({ name }) => name));
  return new Map(names.map((name, index) => [name, index + 1]));
}

/** The table's part of one stage. */
export function viewBand(
  { stage, events }: StageEvents,
  index: number,
  plan: Plan,
  writer: Writer,
  numbers: ReadonlyMap<string, number>,
): BandView {
  return {
    id: `stage-${index + 1}`, // a stage's name can be anything; an id in HTML can not
    className: `band ${shadeStage(index)}`,
    stage: titleStage(stage, writer),
    count: writer.messages.events(events.length),
    events: events.map((event) => viewEvent(event, plan, writer, numbers.get(event.name) ?? 0)),
  };
}

export function titleStage(stage: string | undefined, writer: Writer): string {
  return stage === undefined ? writer.messages.noStage : writer.word(stage);
}

/** The class of a stage's colour. The style sheet knows six shades; a longer journey stays at the last. */
export function shadeStage(index: number): string {
  return `stage-shade-${Math.min(index, 5) + 1}`;
}
