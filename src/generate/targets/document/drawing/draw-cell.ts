import type { Cell } from './cells.js';
import { type GroupView, groupOf, labelOf, type Point } from './drawing.js';
import { fitLabel, measureLabel } from './fit-label.js';
import { drawCount, drawMark } from './marks.js';
import { ARROW, GAP, LANE_PAD, LANE_SIZE, perRow, STEP, type Strip, stepOf } from './strip.js';

/** Around the name of a goal. */
const NAME_PAD = 5;
/** A name that is cut shorter says nothing. */
const LEAST_NAME = 20;

/** The events of one stage and tier as marks, with the goals that they reach. */
export function drawCell(cell: Cell, index: number, y: number, strip: Strip): GroupView[] {
  const { events } = cell;
  if (events.length === 0) return [];
  const left = strip.gutter + index * strip.column + ARROW + 3 + strip.brush.radius;
  const top = y + LANE_PAD + STEP / 2;
  if (strip.isCounted) {
    const scale = { room: strip.column - ARROW - GAP - 10, most: strip.most };
    return [drawCount(cell, [left - strip.brush.radius, top], scale, strip.brush)];
  }
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
