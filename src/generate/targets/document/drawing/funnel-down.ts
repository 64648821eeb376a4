import type { Plan } from '../../../../plan/model.js';
import { type StageEvents, shadeStage, titleStage } from '../stages.js';
import { titleTier } from '../tiers.js';
import type { Writer } from '../writer.js';
import { type Cell, cellsOf, listLanes } from './cells.js';
import { describeJourney } from './describe-journey.js';
import { type DrawingView, type GroupView, groupOf, labelOf, type Point, pathOf, polygon } from './drawing.js';
import { fitLabel, measureLabel } from './fit-label.js';
import { type Brush, drawCount, drawMark } from './marks.js';
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
  const groups: GroupView[] = [];
  let top = 0;
  for (const [index, stage] of stages.entries()) {
    const cells = cellsOf(stage, lanes).filter(({ events }) => events.length > 0);
    const inner = WIDTH * (1 - (NARROWING * (index + 1)) / stages.length) - 24;
    const rows = drawRows(cells, inner, top + HEAD, brush);
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

/** A row for each tier, or more; the name of the tier is at its beginning. */
function drawRows(
  cells: readonly Cell[],
  width: number,
  from: number,
  brush: Brush,
): { groups: GroupView[]; height: number } {
  const groups: GroupView[] = [];
  const left = (WIDTH - width) / 2;
  const label = Math.min(width * 0.4, Math.max(...cells.map(({ tier }) => measureTier(tier, brush))) + 8);
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
    if (isCounted) groups.push(drawCount(events.length, tier, [at(0)[0] + STEP / 2, at(0)[1]], brush));
    else groups.push(...events.map((event, place) => drawMark(event, at(place), brush)));
    y += STEP * (isCounted ? 1 : Math.ceil(events.length / columns));
  }
  return { groups, height: y - from };
}

function measureTier(tier: string | undefined, { writer }: Brush): number {
  return measureLabel(titleTier(tier, writer), TIER_SIZE);
}
