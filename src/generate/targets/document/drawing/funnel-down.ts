import type { Plan } from '../../../../plan/model.js';
import { type StageEvents, shadeStage, titleStage } from '../stages.js';
import { titleTier } from '../tiers.js';
import type { Writer } from '../writer.js';
import { type Cell, cellsOf, listLanes } from './cells.js';
import { describeJourney } from './describe-journey.js';
import { type DrawingView, type GroupView, groupOf, labelOf, type Point, pathOf, polygon } from './drawing.js';
import { fitLabel, measureLabel } from './fit-label.js';
import { type Brush, drawCount, drawMark, findMost } from './marks.js';
import { MOST_MARKS } from './strip.js';

/** As wide as the page is on the narrowest phone, in its pixels. */
const WIDTH = 328;
const HEAD = 26;
const STEP = 25;
const GAP = 4;
const STAGE_SIZE = 15;
const TIER_SIZE = 12.5;
/** How much narrower the last stage ends than the first begins. */
const NARROWING = 0.3;
/** Of the last stage, between its sides: bars are as long there as in the first. */
const NARROWEST = WIDTH * (1 - NARROWING) - 24;

/** The journey from top to bottom, for a narrow screen: bands that narrow, in each the events by tier. */
export function drawDown(
  stages: readonly StageEvents[],
  plan: Plan,
  writer: Writer,
  numbers: ReadonlyMap<string, number>,
  id: string,
): DrawingView {
  const lanes = listLanes(stages, plan);
  const brush: Brush = { plan, writer, numbers, radius: 10, digits: 12 };
  const most = findMost(stages, lanes);
  const widest = Math.max(0, ...lanes.map((tier) => measureLabel(titleTier(tier, writer), TIER_SIZE)));
  const label = Math.min(NARROWEST * 0.4, widest + 8);
  const groups: GroupView[] = [];
  let top = 0;
  for (const [index, stage] of stages.entries()) {
    const cells = cellsOf(stage, lanes).filter(({ events }) => events.length > 0);
    const inner = WIDTH * (1 - (NARROWING * (index + 1)) / stages.length) - 24;
    const rows = drawRows(cells, inner, top + HEAD, { brush, label, most });
    const height = HEAD + rows.height + 6;
    groups.push(drawBand(stage, index, stages.length, { top, height }, writer), ...rows.groups);
    top += height + GAP;
  }
  const { drawing: title } = writer.messages.journey;
  const about = describeJourney(stages, plan, writer);
  return { id, className: 'drawing picture-down', width: WIDTH, height: Math.max(1, top - GAP), title, about, groups };
}

function drawBand(
  { stage, events }: StageEvents,
  index: number,
  count: number,
  { top, height }: { readonly top: number; readonly height: number },
  writer: Writer,
): GroupView {
  const [above, below] = [index, index + 1].map((step) => (WIDTH * NARROWING * step) / count / 2) as [number, number];
  const outline: Point[] = [
    [above, top],
    [WIDTH - above, top],
    [WIDTH - below, top + height],
    [below, top + height],
  ];
  const counted = `  ${events.length}`;
  const room = WIDTH - 2 * below - 24 - measureLabel(counted, STAGE_SIZE);
  const name = `${fitLabel(titleStage(stage, writer), room, STAGE_SIZE)}${counted}`;
  return groupOf(`band-shape ${shadeStage(index)}`, {
    paths: [pathOf(polygon(outline), 'fill')],
    texts: [labelOf(name, [WIDTH / 2, top + 18], 'stage-name')],
  });
}

/** What all rows share. */
interface Rows {
  readonly brush: Brush;
  /** For the name of the tier. */
  readonly label: number;
  /** The most events of one stage and tier. */
  readonly most: number;
}

/** A row for each tier, or more; the name of the tier is at its beginning. */
function drawRows(
  cells: readonly Cell[],
  width: number,
  from: number,
  { brush, label, most }: Rows,
): { groups: GroupView[]; height: number } {
  const groups: GroupView[] = [];
  const left = (WIDTH - width) / 2;
  const columns = Math.max(1, Math.floor((width - label) / STEP));
  let y = from;
  for (const { tier, events } of cells) {
    const name = fitLabel(titleTier(tier, brush.writer), label - 6, TIER_SIZE);
    groups.push(groupOf('lane', { texts: [labelOf(name, [left, y + 16.5], 'lane-name')] }));
    const at = (place: number): Point => [
      left + label + ((place % columns) + 0.5) * STEP,
      y + (Math.floor(place / columns) + 0.5) * STEP,
    ];
    const isCounted = brush.numbers.size > MOST_MARKS;
    if (isCounted)
      groups.push(drawCount({ tier, events }, [left + label, at(0)[1]], { room: NARROWEST - label, most }, brush));
    else groups.push(...events.map((event, place) => drawMark(event, at(place), brush)));
    y += STEP * (isCounted ? 1 : Math.ceil(events.length / columns));
  }
  return { groups, height: y - from };
}
