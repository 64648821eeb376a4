import type { EventDestination, Plan } from '../../../../plan/model.js';
import type { StageEvents } from '../stages.js';
import type { ItemView, Maybe } from '../view.js';
import { listTerms, viewCode, viewTerm, type Writer } from '../writer.js';
import { drawTogether, type Journey, type LineageGraph, traceEvent, type Way } from './lineage-graph.js';
import type { DiagramView, LineageView } from './views.js';

/** The way of every event, when the plan says anything about it. */
export function viewLineage(
  stages: readonly StageEvents[],
  plan: Plan,
  writer: Writer,
  numbers: ReadonlyMap<string, number>,
): Maybe<LineageView> {
  const journeys = stages.flatMap(({ events }) => events.map(traceEvent));
  const isSaid = journeys.some(({ event }) => event.sources.length > 0) || plan.destinations.size > 0;
  if (journeys.length === 0 || !isSaid) return [];
  const graph = drawTogether(plan, journeys);
  const { title, lead } = writer.messages.lineage;
  const rows = journeys.map((journey) => viewRow(journey, writer, numbers));
  return [{ title, lead, graph, diagram: [viewDiagram(graph, writer)], rows }];
}

function viewRow(
  { event, sources, carriers, destinations }: Journey,
  writer: Writer,
  numbers: ReadonlyMap<string, number>,
): LineageView['rows'][number] {
  const { messages } = writer;
  const said = sources.map((source) => (source === undefined ? messages.carriers.unsaid : messages.sources[source]));
  const nowhere = [{ ...viewTerm(messages.lineage.nowhere, 'missing'), after: '' }];
  return {
    number: numbers.get(event.name) ?? 0,
    name: viewCode(event.name, writer),
    source: said.join(messages.comma),
    carrier: carriers.map((carrier) => messages.carriers[carrier]).join(messages.comma),
    destinations: destinations.length === 0 ? nowhere : listDestinations(destinations, event.name, writer),
  };
}

/** Where it goes, and as what where its name is another there. */
function listDestinations(destinations: readonly EventDestination[], name: string, writer: Writer): ItemView[] {
  const terms = destinations.map(({ destination, as }) => {
    const term = viewCode(destination.name, writer);
    if (as === name) return term;
    return { ...term, tail: [...term.tail, ` (${writer.code(as)})`] };
  });
  return listTerms(terms, writer);
}

/** The same as a diagram of nodes and arrows. */
function viewDiagram(graph: LineageGraph, writer: Writer): DiagramView {
  const { sources, carriers, events } = writer.messages;
  const [from, by, to] = [
    nameNodes(graph.sources, 's'),
    nameNodes(graph.carriers, 'c'),
    nameNodes(graph.destinations, 't'),
  ];
  return {
    nodes: [
      ...[...from].map(([name, id]) => ({ id, label: name === undefined ? carriers.unsaid : sources[name] })),
      ...[...by].map(([name, id]) => ({ id, label: carriers[name] })),
      ...[...to].map(([name, id]) => ({ id, label: writer.diagram(name) })),
    ],
    arrows: [...joinNodes(graph.toCarrier, from, by, events), ...joinNodes(graph.toDestination, by, to, events)],
  };
}

/** Names of a plan can be anything; ids in a diagram can not. */
function nameNodes<Name>(nodes: ReadonlyMap<Name, number>, letter: string): ReadonlyMap<Name, string> {
  return new Map([...nodes.keys()].map((name, index) => [name, `${letter}${index + 1}`]));
}

function joinNodes<From, To>(
  ways: readonly Way<From, To>[],
  from: ReadonlyMap<From, string>,
  to: ReadonlyMap<To, string>,
  say: (events: number) => string,
): DiagramView['arrows'] {
  return ways.map((way) => ({ from: from.get(way.from) ?? '', to: to.get(way.to) ?? '', label: say(way.events) }));
}
