import type { Goal, Plan } from '../../../../plan/model.js';
import { type StageEvents, titleStage } from '../stages.js';
import { titleTier } from '../tiers.js';
import type { Writer } from '../writer.js';
import { type Cell, listLanes } from './cells.js';
import { measureLabel } from './fit-label.js';
import { type Brush, findMost } from './marks.js';

/** Where a picture goes. */
export interface Frame {
  readonly id: string;
  readonly className: string;
  readonly width: number;
}

/** Sizes that all strips of a picture share: stages beside each other, lanes on top of each other. */
export interface Strip {
  readonly frame: Frame;
  readonly lanes: readonly (string | undefined)[];
  /** For the names of the lanes. */
  readonly gutter: number;
  /** Of one stage. */
  readonly column: number;
  readonly brush: Brush;
  /** Goals by the name of their event. */
  readonly goals: ReadonlyMap<string, Goal>;
  readonly isCounted: boolean;
  /** The most events of one stage and tier. */
  readonly most: number;
  readonly stageSize: number;
}

/** More events than this are counts: single marks would say nothing. */
export const MOST_MARKS = 60;
/** Of a mark and the space beside it, across and down. */
export const STEP = 13.4;
/** Diamonds are wider than circles. */
const MACRO_STEP = 16;
export const LANE_PAD = 1.6;
/** How far a band points into the next one. */
export const ARROW = 6;
/** Between two bands. */
export const GAP = 3;
/** Of the names of stages: the larger, when all of them fit. */
export const STAGE_SIZES = [8.5, 7.2] as const;
export const LANE_SIZE = 7.4;

export function makeStrip(
  stages: readonly StageEvents[],
  beside: number,
  plan: Plan,
  writer: Writer,
  numbers: ReadonlyMap<string, number>,
  frame: Frame,
): Strip {
  const lanes = listLanes(stages, plan);
  const gutter = measureGutter(lanes, writer, frame);
  const column = (frame.width - gutter - ARROW) / Math.max(1, beside);
  return {
    frame,
    lanes,
    gutter,
    column,
    stageSize: chooseSize(stages, column, writer),
    brush: { plan, writer, numbers, radius: 5.9, digits: 7.2 },
    goals: new Map([...plan.goals.values()].map((goal) => [goal.event ?? '', goal])),
    isCounted: numbers.size > MOST_MARKS,
    most: findMost(stages, lanes),
  };
}

function chooseSize(stages: readonly StageEvents[], column: number, writer: Writer): number {
  const [large, small] = STAGE_SIZES;
  const isRoomy = stages.every(({ stage, events }) => {
    const text = `${titleStage(stage, writer)}  ${events.length}`;
    return measureLabel(text, large) <= roomFor(column);
  });
  return isRoomy ? large : small;
}

/** For the name of a stage between its arrows. */
export function roomFor(column: number): number {
  return column - ARROW - GAP - 5;
}

function measureGutter(lanes: readonly (string | undefined)[], writer: Writer, { width }: Frame): number {
  const widest = Math.max(0, ...lanes.map((tier) => measureLabel(titleTier(tier, writer), LANE_SIZE)));
  return Math.min(widest + 6, width * 0.16);
}

/** How tall a lane is, by the fullest of its cells. */
export function measureLane(cells: readonly Cell[], strip: Strip): number {
  const rows = strip.isCounted ? [1] : cells.map((cell) => Math.ceil(cell.events.length / perRow(cell, strip)));
  return Math.max(1, ...rows) * STEP + 2 * LANE_PAD;
}

/** How many marks go beside each other. */
export function perRow(cell: Cell, { column }: Strip): number {
  return Math.max(1, Math.floor((column - ARROW - GAP - 6) / stepOf(cell)));
}

export function stepOf({ events }: Cell): number {
  return events.some(({ macro }) => macro) ? MACRO_STEP : STEP;
}
