import type { Plan, PlanEvent } from '../../../../plan/model.js';
import type { StageEvents } from '../stages.js';
import { shadeTier, titleTier } from '../tiers.js';
import type { Writer } from '../writer.js';
import { type Cell, cellsOf } from './cells.js';
import { box, circle, type GroupView, groupOf, labelOf, type Point, pathOf, polygon } from './drawing.js';
import { measureLabel } from './fit-label.js';

/** What a picture of the events is drawn with. */
export interface Brush {
  readonly plan: Plan;
  readonly writer: Writer;
  /** The numbers of the events in the table. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Of a mark. */
  readonly radius: number;
  readonly digits: number;
}

/** One event: its number on the colour of its tier. What pays is a diamond, the rest is round. */
export function drawMark(event: PlanEvent, at: Point, brush: Brush): GroupView {
  const { plan, writer, numbers, radius, digits } = brush;
  const number = numbers.get(event.name) ?? 0;
  const tip = writer.messages.journey.mark(number, writer.code(event.name), titleTier(event.tier, writer));
  const shape = event.macro ? drawDiamond(at, radius * 1.28) : circle(at, radius);
  return groupOf(`mark ${shadeTier(event.tier, plan)}`, {
    tips: [tip],
    paths: [pathOf(shape, 'fill')],
    texts: [labelOf(String(number), [at[0], at[1] + digits * 0.36], 'digits')],
  });
}

/** How long a bar may be, and how many events the longest one stands for. */
export interface Scale {
  readonly room: number;
  readonly most: number;
}

/** So many events that single ones would say nothing: a bar from `at` to the right, the longer the more. */
export function drawCount({ tier, events }: Cell, at: Point, { room, most }: Scale, brush: Brush): GroupView {
  const { plan, writer, radius, digits } = brush;
  const text = String(events.length);
  const least = Math.max(2 * radius, measureLabel(text, digits) + radius);
  const width = least + Math.max(0, room - least) * (events.length / most);
  return groupOf(`mark ${shadeTier(tier, plan)}`, {
    tips: [writer.messages.journey.tally(events.length, titleTier(tier, writer))],
    paths: [pathOf(box([at[0], at[1] - radius], width, 2 * radius, radius), 'fill')],
    texts: [labelOf(text, [at[0] + least / 2, at[1] + digits * 0.36], 'digits')],
  });
}

/** The most events that one stage has of one tier. */
export function findMost(stages: readonly StageEvents[], lanes: readonly (string | undefined)[]): number {
  return Math.max(1, ...stages.flatMap((stage) => cellsOf(stage, lanes).map(({ events }) => events.length)));
}

function drawDiamond([x, y]: Point, reach: number): string {
  return polygon([
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ]);
}
