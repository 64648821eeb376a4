import type { Plan } from '../../../../plan/model.js';
import type { LineageGraph, Way } from '../appendix/lineage-graph.js';
import type { Writer } from '../writer.js';
import { box, curve, type DrawingView, type GroupView, groupOf, labelOf, type Point, pathOf } from './drawing.js';
import { fitLabel } from './fit-label.js';

const WIDTH = 540;
const NODE = 132;
const GAP = 9;
const HEAD = 20;
const LEAST = 27;
const PAD = 11;
const SIZE = 9;
const SMALL = 7.4;

interface Node {
  readonly label: string;
  readonly about: string;
  readonly events: number;
  readonly top: number;
  readonly height: number;
}

type Column = ReadonlyMap<unknown, Node>;
type Columns = readonly [sources: Column, carriers: Column, destinations: Column];

/** Sources on the left, destinations on the right, and between them what carries the events: the wider, the more. */
export function drawLineage(graph: LineageGraph, plan: Plan, writer: Writer): DrawingView {
  const { labels, lineage } = writer.messages;
  const columns = placeColumns(graph, plan, writer);
  const [sources, carriers, destinations] = columns;
  const heads = [labels.source, labels.carrier, labels.destinations];
  return {
    id: 'lineage-drawing',
    className: 'drawing lineage-drawing',
    width: WIDTH,
    height: Math.max(...columns.map(measureColumn)) + 2,
    title: lineage.drawing,
    about: [
      ...tellWays(graph.toCarrier, sources, carriers, writer),
      ...tellWays(graph.toDestination, carriers, destinations, writer),
    ].join(' '),
    groups: [
      ...drawWays(graph.toCarrier, sources, carriers, 0),
      ...drawWays(graph.toDestination, carriers, destinations, 1),
      ...columns.flatMap((column, index) => [...column.values()].map((node) => drawNode(node, index, writer))),
      ...heads.map(drawHead),
    ],
  };
}

function placeColumns(graph: LineageGraph, plan: Plan, writer: Writer): Columns {
  const { sources, carriers } = writer.messages;
  const columns = [
    placeNodes(graph.sources, (name) => [name === undefined ? carriers.unsaid : sources[name], '']),
    placeNodes(graph.carriers, (name) => [carriers[name], '']),
    placeNodes(graph.destinations, (name) => [writer.code(name), describeConsent(plan, name, writer)]),
  ];
  const height = Math.max(...columns.map(measureColumn));
  return columns.map((column) => centre(column, height)) as unknown as Columns;
}

/** `browser to tag manager: 5 events.` */
function tellWays(ways: readonly Way<unknown, unknown>[], from: Column, to: Column, { messages }: Writer): string[] {
  const say = (column: Column, name: unknown) => column.get(name)?.label ?? '';
  return ways.map((way) => messages.lineage.way(say(from, way.from), say(to, way.to), messages.events(way.events)));
}

function drawHead(head: string, column: number): GroupView {
  return groupOf('column', { texts: [labelOf(fitLabel(head, NODE, SIZE), [leftOf(column), 9], 'column-name')] });
}

function describeConsent(plan: Plan, name: string, writer: Writer): string {
  const { consent, comma } = writer.messages;
  const asked = plan.destinations.get(name)?.consent;
  if (asked === undefined) return consent.unsaid;
  return asked.length === 0 ? consent.none : asked.map((type) => writer.code(type)).join(comma);
}

function placeNodes<Name>(
  counts: ReadonlyMap<Name, number>,
  describe: (name: Name) => readonly [label: string, about: string],
): ReadonlyMap<Name, Node> {
  let top = HEAD;
  return new Map(
    [...counts].map(([name, events]): [Name, Node] => {
      const [label, about] = describe(name);
      const height = Math.max(LEAST, PAD + Math.min(40, events * 1.6)) + (about === '' ? 0 : SMALL);
      const node = { label, about, events, top, height };
      top += height + GAP;
      return [name, node];
    }),
  );
}

function measureColumn(column: Column): number {
  return Math.max(HEAD, ...[...column.values()].map(({ top, height }) => top + height));
}

function centre(column: Column, height: number): Column {
  const shift = (height - measureColumn(column)) / 2;
  return new Map([...column].map(([name, node]) => [name, { ...node, top: node.top + shift }]));
}

function leftOf(column: number): number {
  return (column * (WIDTH - NODE)) / 2;
}

function drawNode({ label, about, events, top, height }: Node, column: number, { messages }: Writer): GroupView {
  const left = leftOf(column);
  const lines = about === '' ? 2 : 3;
  const first = top + height / 2 - (lines * 9.2) / 2 + 7.4;
  const room = NODE - 14;
  return groupOf(`node node-${column + 1}`, {
    tips: [[label, messages.events(events), ...(about === '' ? [] : [about])].join(messages.comma)],
    paths: [pathOf(box([left + 0.5, top], NODE - 1, height, 4), 'fill')],
    texts: [
      labelOf(fitLabel(label, room, SIZE), [left + 7, first], 'node-name'),
      labelOf(messages.events(events), [left + 7, first + 9.4], 'node-about'),
      ...(about === '' ? [] : [labelOf(fitLabel(about, room, SMALL), [left + 7, first + 18.4], 'node-about')]),
    ],
  });
}

/** Every way leaves and arrives at a place of its own. */
function drawWays(ways: readonly Way<unknown, unknown>[], from: Column, to: Column, column: number): GroupView[] {
  const most = Math.max(1, ...ways.map(({ events }) => events));
  return ways.map((way) => {
    const start = portOf(
      from.get(way.from),
      ways.filter((each) => each.from === way.from),
      way,
      leftOf(column) + NODE - 1,
    );
    const end = portOf(
      to.get(way.to),
      ways.filter((each) => each.to === way.to),
      way,
      leftOf(column + 1),
    );
    const stroke = 1 + (way.events / most) * 7;
    return groupOf('way', { paths: [pathOf(curve(start, end), 'flow', stroke)] });
  });
}

function portOf(node: Node | undefined, ways: readonly unknown[], way: unknown, x: number): Point {
  const { top = 0, height = 0 } = node ?? {};
  return [x, top + (height * (ways.indexOf(way) + 0.5)) / Math.max(1, ways.length)];
}
