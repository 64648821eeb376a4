import type { EventDestination, Plan } from '../../../../plan/model.js';
import type { StageEvents } from '../stages.js';
import type { ItemView, Maybe } from '../view.js';
import { listTerms, viewCode, viewTerm, type Writer } from '../writer.js';
import { drawTogether, type Journey, type LineageGraph, traceEvent } from './lineage-graph.js';
import type { LineageView } from './views.js';

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
function viewDiagram(graph: LineageGraph, writer: Writer): LineageView['diagram'][number] {
  const { sources, carriers, events } = writer.messages;
  const [from, by, to] = [graph.sources, graph.carriers, graph.destinations].map(
    (nodes, column) =>
      new Map([...nodes.keys()].map((name, index): [unknown, string] => [name, `${'sct'[column]}${index + 1}`])),
  ) as [Map<unknown, string>, Map<unknown, string>, Map<unknown, string>];
  const titleSource = (source: keyof typeof sources | undefined) =>
    source ? sources[source] : writer.messages.carriers.unsaid;
  return {
    nodes: [
      ...[...graph.sources.keys()].map((name) => ({ id: from.get(name) ?? '', label: titleSource(name) })),
      ...[...graph.carriers.keys()].map((name) => ({ id: by.get(name) ?? '', label: carriers[name] })),
      ...[...graph.destinations.keys()].map((name) => ({ id: to.get(name) ?? '', label: writer.diagram(name) })),
    ],
    arrows: [
      ...graph.toCarrier.map((way) => ({ from: from.get(way.from), to: by.get(way.to), label: events(way.events) })),
      ...graph.toDestination.map((way) => ({ from: by.get(way.from), to: to.get(way.to), label: events(way.events) })),
    ].map(({ from, to, label }) => ({ from: from ?? '', to: to ?? '', label })),
  };
}
