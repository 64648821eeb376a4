import type { Plan } from '../../../../plan/model.js';
import { type StageEvents, titleStage } from '../stages.js';
import { titleTier } from '../tiers.js';
import type { Writer } from '../writer.js';
import { cellsOf, listLanes } from './cells.js';

/** The picture in words: `awareness: 4 events (3 medium, 1 low).` */
export function describeJourney(stages: readonly StageEvents[], plan: Plan, writer: Writer): string {
  const { messages } = writer;
  const lanes = listLanes(stages, plan);
  return stages
    .map((stage) => {
      const tallies = cellsOf(stage, lanes)
        .filter(({ events }) => events.length > 0)
        .map(({ tier, events }) => messages.journey.tally(events.length, titleTier(tier, writer)));
      const events = messages.events(stage.events.length);
      return messages.journey.stage(titleStage(stage.stage, writer), events, tallies.join(messages.comma));
    })
    .join(' ');
}
