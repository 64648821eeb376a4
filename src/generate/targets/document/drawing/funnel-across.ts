import type { Goal, Plan } from '../../../../plan/model.js';
import { type StageEvents, shadeStage, titleStage } from '../stages.js';
import { titleTier } from '../tiers.js';
import type { Writer } from '../writer.js';
import { type Cell, cellsOf, listLanes } from './cells.js';
import { describeJourney } from './describe-journey.js';
import { type DrawingView, type GroupView, groupOf, labelOf, line, type Point, pathOf, polygon } from './drawing.js';
import { fitLabel, measureLabel } from './fit-label.js';
import { type Brush, drawCount, drawMark } from './marks.js';

/** Where a picture goes. */
export interface Frame {
  readonly id: string;
  readonly className: string;
  readonly width: number;
}

/** Stages beside each other; more go on the next strip. */
const MOST_BESIDE = 8;
/** More events than this are counts: single marks would say nothing. */
const MOST_MARKS = 60;
const HEAD = 15;
const STEP = 13.4;
/** Diamonds are wider than circles. */
const MACRO_STEP = 16;
const LANE_PAD = 1.6;
const ARROW = 6;
const GAP = 3;
/** Of the names of stages: the larger, when all of them fit. */
const STAGE_SIZES = [8.5, 7.2] as const;
const LANE_SIZE = 7.4;
const TAPER = 7;

interface Strip {
  readonly frame: Frame;
  readonly lanes: readonly (string | undefined)[];
  readonly gutter: number;
  /** Of one stage. */
  readonly column: number;
  readonly brush: Brush;
  /** Goals by the name of their event. */
  readonly goals: ReadonlyMap<string, Goal>;
  readonly isCounted: boolean;
  readonly stageSize: number;
  /** How much the first band is taller than the last, at the top and at the bottom. */
  readonly taper: number;
}

/**
 * The journey from left to right: a band for each stage, a lane for each tier with the strongest on top, every
 * event a mark with its number in the table. Goals are named beside their events.
 */
export function drawAcross(
  stages: readonly StageEvents[],
  plan: Plan,
  writer: Writer,
  numbers: ReadonlyMap<string, number>,
  frame: Frame,
): DrawingView {
  const strips = splitStages(stages);
  const lanes = listLanes(stages, plan);
  const gutter = measureGutter(lanes, writer, frame);
  const column = (frame.width - gutter - ARROW) / Math.max(1, ...strips.map((each) => each.length));
  const strip: Strip = {
    frame,
    lanes,
    gutter,
    column,
    stageSize: chooseSize(stages, column, writer),
    brush: { plan, writer, numbers, radius: 5.9, digits: 7.2 },
    goals: new Map([...plan.goals.values()].map((goal) => [goal.event ?? '', goal])),
    isCounted: numbers.size > MOST_MARKS,
    taper: strips.length > 1 ? 0 : TAPER,
  };
  const groups: GroupView[] = [];
  let height = strip.taper;
  for (const each of strips) height += drawStrip(each, height, strip, groups) + GAP;
  const { drawing: title } = writer.messages.journey;
  const about = describeJourney(stages, plan, writer);
  return {
    ...frame,
    className: `drawing ${frame.className}`,
    height: height - GAP + strip.taper,
    title,
    about,
    groups,
  };
}

function splitStages(stages: readonly StageEvents[]): StageEvents[][] {
  const strips = Math.ceil(stages.length / MOST_BESIDE);
  const size = Math.ceil(stages.length / Math.max(1, strips));
  return Array.from({ length: strips }, (_, strip) => stages.slice(strip * size, (strip + 1) * size));
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
function roomFor(column: number): number {
  return column - ARROW - GAP - 5;
}

function measureGutter(lanes: readonly (string | undefined)[], writer: Writer, { width }: Frame): number {
  const widest = Math.max(0, ...lanes.map((tier) => measureLabel(titleTier(tier, writer), LANE_SIZE)));
  return Math.min(widest + 6, width * 0.16);
}

/** Draws the bands, then what is on them, and gives the height. */
function drawStrip(stages: readonly StageEvents[], top: number, strip: Strip, groups: GroupView[]): number {
  const cells = stages.map((stage) => cellsOf(stage, strip.lanes));
  const heights = strip.lanes.map((_, lane) =>
    measureLane(
      cells.map((each) => each[lane] as Cell),
      strip,
    ),
  );
  const height = HEAD + heights.reduce((sum, each) => sum + each, 0) + 2;
  groups.push(...stages.map((stage, index) => drawBand(stage, index, stages.length, { top, height }, strip)));
  let y = top + HEAD;
  for (const [lane, laneHeight] of heights.entries()) {
    groups.push(drawLane(strip.lanes[lane], y, laneHeight, strip));
    for (const [index, each] of cells.entries()) groups.push(...drawCell(each[lane] as Cell, index, y, strip));
    y += laneHeight;
  }
  return height;
}

function measureLane(cells: readonly Cell[], strip: Strip): number {
  const rows = strip.isCounted ? [1] : cells.map((cell) => Math.ceil(cell.events.length / perRow(cell, strip)));
  return Math.max(1, ...rows) * STEP + 2 * LANE_PAD;
}

function perRow(cell: Cell, { column }: Strip): number {
  return Math.max(1, Math.floor((column - ARROW - GAP - 6) / stepOf(cell)));
}

function stepOf({ events }: Cell): number {
  return events.some(({ macro }) => macro) ? MACRO_STEP : STEP;
}

function drawBand(
  { stage, events }: StageEvents,
  index: number,
  count: number,
  { top, height }: { readonly top: number; readonly height: number },
  { gutter, column, taper, brush, stageSize }: Strip,
): GroupView {
  const [left, right] = [gutter + index * column, gutter + (index + 1) * column - GAP];
  const [above, below] = [taper * (1 - index / count), taper * (1 - (index + 1) / count)];
  const bottom = top + height;
  const middle = (top + bottom) / 2;
  const start: Point[] = index === 0 ? [] : [[left + ARROW, middle]];
  const outline: Point[] = [
    [left, top - above],
    [right, top - below],
    [right + ARROW, middle],
    [right, bottom + below],
    [left, bottom + above],
    ...start,
  ];
  const at: Point = [left + ARROW + 3, top + 10.5];
  const name = fitLabel(titleStage(stage, brush.writer), roomFor(column), stageSize);
  const after = measureLabel(`${name}\u2009`, stageSize);
  const isRoomy = after + measureLabel(String(events.length), stageSize) <= roomFor(column);
  return groupOf(`band-shape ${shadeStage(index)}`, {
    paths: [pathOf(polygon(outline), 'fill'), pathOf(line([left, top - above], [right, top - below]), 'rail')],
    texts: [
      labelOf(name, at, stageSize === STAGE_SIZES[0] ? 'stage-name' : 'stage-name is-small'),
      ...(isRoomy ? [labelOf(String(events.length), [at[0] + after, at[1]], 'stage-count')] : []),
    ],
  });
}

function drawLane(tier: string | undefined, y: number, height: number, { frame, gutter, brush }: Strip): GroupView {
  const name = fitLabel(titleTier(tier, brush.writer), gutter - 5, LANE_SIZE);
  return groupOf('lane', {
    paths: [pathOf(line([0, y], [frame.width, y]), 'thread')],
    texts: [labelOf(name, [0, y + height / 2 + LANE_SIZE * 0.36], 'lane-name')],
  });
}

function drawCell(cell: Cell, index: number, y: number, strip: Strip): GroupView[] {
  const { tier, events } = cell;
  if (events.length === 0) return [];
  const left = strip.gutter + index * strip.column + ARROW + 3 + strip.brush.radius;
  const top = y + LANE_PAD + STEP / 2;
  if (strip.isCounted) return [drawCount(events.length, tier, [left + strip.brush.radius, top], strip.brush)];
  const columns = perRow(cell, strip);
  const names = nameGoals(cell, strip);
  let x = left;
  return events.flatMap((event, place) => {
    const name = names.get(event.name);
    const at: Point = [
      names.size > 0 ? x : left + (place % columns) * stepOf(cell),
      names.size > 0 ? top : top + Math.floor(place / columns) * STEP,
    ];
    x += stepOf(cell) + (name === undefined ? 0 : measureLabel(name, LANE_SIZE) + NAME_PAD);
    return [drawMark(event, at, strip.brush), ...(name === undefined ? [] : [labelGoal(name, at, strip)])];
  });
}

/** Around the name of a goal. */
const NAME_PAD = 5;
/** A name that is cut shorter says nothing. */
const LEAST_NAME = 20;

/** The goals that the events of a cell reach, cut to the room there is; none where it is too narrow for them. */
function nameGoals(cell: Cell, { goals, column, brush }: Strip): ReadonlyMap<string, string> {
  const reached = cell.events.filter(({ name }) => goals.has(name));
  const room = column - 2 * ARROW - cell.events.length * stepOf(cell);
  const titles = reached.map(({ name }): [string, string] => [name, brush.writer.word(goals.get(name)?.name ?? '')]);
  const share = room / Math.max(1, reached.length) - NAME_PAD;
  const total = titles.reduce((sum, [, title]) => sum + measureLabel(title, LANE_SIZE) + NAME_PAD, 0);
  if (total <= room) return new Map(titles);
  if (share < LEAST_NAME) return new Map();
  return new Map(titles.map(([name, title]) => [name, fitLabel(title, share, LANE_SIZE)]));
}

function labelGoal(name: string, [x, y]: Point, { brush }: Strip): GroupView {
  const at: Point = [x + brush.radius * 1.28 + 2.5, y + LANE_SIZE * 0.36];
  return groupOf('goal-of', { texts: [labelOf(name, at, 'goal-name')] });
}
