import type { Plan } from '../../../../plan/model.js';
import { type StageEvents, shadeStage, titleStage } from '../stages.js';
import { titleTier } from '../tiers.js';
import type { Writer } from '../writer.js';
import { type Cell, cellsOf } from './cells.js';
import { describeJourney } from './describe-journey.js';
import { drawCell } from './draw-cell.js';
import { type DrawingView, type GroupView, groupOf, labelOf, line, type Point, pathOf, polygon } from './drawing.js';
import { fitLabel, measureLabel } from './fit-label.js';
import {
  ARROW,
  type Frame,
  GAP,
  LANE_SIZE,
  makeStrip,
  measureLane,
  roomFor,
  STAGE_SIZES,
  type Strip,
} from './strip.js';

/** Stages beside each other; more go on the next strip. */
const MOST_BESIDE = 8;
/** For the names of the stages. */
const HEAD = 15;
/** How much the first band is taller than the last, at the top and at the bottom. */
const TAPER = 7;

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
  const strip = makeStrip(stages, strips[0]?.length ?? 1, plan, writer, numbers, frame);
  const taper = strips.length > 1 ? 0 : TAPER;
  const groups: GroupView[] = [];
  let height = taper;
  for (const bands of strips) height += drawStrip(bands, { top: height, taper }, strip, groups) + GAP;
  return {
    ...frame,
    className: `drawing ${frame.className}`,
    height: height - GAP + taper,
    title: writer.messages.journey.drawing,
    about: describeJourney(stages, plan, writer),
    groups,
  };
}

/** A stage and its place among all. */
type Band = readonly [index: number, stage: StageEvents];

function splitStages(stages: readonly StageEvents[]): Band[][] {
  const strips = Math.ceil(stages.length / MOST_BESIDE);
  const size = Math.ceil(stages.length / Math.max(1, strips));
  const bands = [...stages.entries()];
  return Array.from({ length: strips }, (_, strip) => bands.slice(strip * size, (strip + 1) * size));
}

interface Place {
  readonly top: number;
  readonly taper: number;
}

/** Draws the bands, then what is on them, and gives the height. */
function drawStrip(bands: readonly Band[], place: Place, strip: Strip, groups: GroupView[]): number {
  const cells = bands.map(([, stage]) => cellsOf(stage, strip.lanes));
  const inLane = (lane: number) => cells.map((each) => each[lane] as Cell);
  const heights = strip.lanes.map((_, lane) => measureLane(inLane(lane), strip));
  const height = HEAD + heights.reduce((sum, each) => sum + each, 0) + 2;
  groups.push(...bands.map((band, column) => drawBand(band, column, bands.length, { ...place, height }, strip)));
  let y = place.top + HEAD;
  for (const [lane, laneHeight] of heights.entries()) {
    groups.push(drawLane(strip.lanes[lane], y, laneHeight, strip));
    groups.push(...inLane(lane).flatMap((cell, column) => drawCell(cell, column, y, strip)));
    y += laneHeight;
  }
  return height;
}

function drawBand(
  [index, { stage, events }]: Band,
  column: number,
  count: number,
  place: Place & { readonly height: number },
  strip: Strip,
): GroupView {
  const { brush, stageSize } = strip;
  const left = strip.gutter + column * strip.column;
  const at: Point = [left + ARROW + 3, place.top + 10.5];
  const name = fitLabel(titleStage(stage, brush.writer), roomFor(strip.column), stageSize);
  const after = measureLabel(`${name}\u2009`, stageSize);
  const isRoomy = after + measureLabel(String(events.length), stageSize) <= roomFor(strip.column);
  return groupOf(`band-shape ${shadeStage(index)}`, {
    paths: outline(left, column, count, place, strip),
    texts: [
      labelOf(name, at, stageSize === STAGE_SIZES[0] ? 'stage-name' : 'stage-name is-small'),
      ...(isRoomy ? [labelOf(String(events.length), [at[0] + after, at[1]], 'stage-count')] : []),
    ],
  });
}

/** A band that points to the next one, and the rail on top of it. */
function outline(
  left: number,
  column: number,
  count: number,
  { top, height, taper }: Place & { readonly height: number },
  strip: Strip,
): GroupView['paths'] {
  const right = left + strip.column - GAP;
  const [above, below] = [taper * (1 - column / count), taper * (1 - (column + 1) / count)];
  const [bottom, middle] = [top + height, top + height / 2];
  const shape: Point[] = [
    [left, top - above],
    [right, top - below],
    [right + ARROW, middle],
    [right, bottom + below],
    [left, bottom + above],
    ...(column === 0 ? [] : [[left + ARROW, middle] as const]),
  ];
  return [pathOf(polygon(shape), 'fill'), pathOf(line([left, top - above], [right, top - below]), 'rail')];
}

function drawLane(tier: string | undefined, y: number, height: number, { frame, gutter, brush }: Strip): GroupView {
  const name = fitLabel(titleTier(tier, brush.writer), gutter - 5, LANE_SIZE);
  return groupOf('lane', {
    paths: [pathOf(line([0, y], [frame.width, y]), 'thread')],
    texts: [labelOf(name, [0, y + height / 2 + LANE_SIZE * 0.36], 'lane-name')],
  });
}
