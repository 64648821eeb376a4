import { printDoc } from '../../print/typescript/comments.js';
import { printKey, printString } from '../../print/typescript/literals.js';
import type { Declaration } from './code/declaration.js';
import { describeDeprecation, type Functions } from './describe-event.js';
import { printBody } from './routing/print-body.js';
import type { Routing } from './routing/routing.js';
import type { TrackedEvent } from './tracked-event.js';

/** The type that maps every name to its properties. */
export function printEventMap(events: readonly TrackedEvent[], functions: Functions): Declaration[] {
  const members = events.flatMap(({ event, typeName }) => [
    ...printDoc(describeDeprecation(event, functions), '  '),
    `  readonly ${printKey(event.name)}: ${typeName};`,
  ]);
  const doc = ['Every event, by the name under which it is sent.'];
  return [
    { kind: 'type', name: 'EventMap', doc, lines: ['interface EventMap {', ...members, '}'] },
    { kind: 'type', name: 'EventName', doc: [], lines: ['type EventName = keyof EventMap;'] },
  ];
}

/** The function that takes any event by name. */
export function printTrack(events: readonly TrackedEvent[], routing: Routing): Declaration[] {
  const visitor = routing.isServer ? 'visitor: Visitor, ' : '';
  // The signature for callers is apart, because a rest parameter would take room in bundles.
  const signature = `<Name extends EventName>(${visitor}name: Name, ...properties: TrackArguments<EventMap[Name]>)`;
  const track: Declaration = {
    kind: 'function',
    name: 'track',
    doc: ['Sends any event by its name. The function of an event does the same, and a bundle holds less of it.'],
    parameters: `${visitor}name: EventName, properties?: any`,
    ...(events.length > 0 && { signature }),
    body: printRoutes(groupByBody(events, routing), routing.isServer),
  };
  return events.length > 0 ? [TRACK_ARGUMENTS, track] : [track];
}

const TRACK_ARGUMENTS: Declaration = {
  kind: 'type',
  name: 'TrackArguments',
  doc: [],
  lines: [
    'type TrackArguments<Properties> = {} extends Properties ? [properties?: Properties] : [properties: Properties];',
  ],
  isPrivate: true,
};

/** How to send, as text → the events that are sent so. */
type Bodies = ReadonlyMap<string, readonly TrackedEvent[]>;

function groupByBody(events: readonly TrackedEvent[], routing: Routing): Bodies {
  const bodies = new Map<string, TrackedEvent[]>();
  for (const tracked of events) {
    const body = printBody(routing, tracked.event, 'name', 'properties').join('\n');
    const others = bodies.get(body);
    if (others) others.push(tracked);
    else bodies.set(body, [tracked]);
  }
  return bodies;
}

// Most events are sent alike, and need no naming; the function of any other event knows how.
function printRoutes(bodies: Bodies, isServer: boolean): string[] {
  const [common, ...rest] = [...bodies].sort(([, a], [, b]) => b.length - a.length);
  if (!common) return [...(isServer ? ['void visitor;'] : []), 'void name;', 'void properties;'];
  if (rest.length === 0) return common[0].split('\n');
  const cases = rest.flatMap(([, events]) => events.map((event) => printCase(event, isServer)));
  return ['switch (name) {', ...cases.flat(), '  default: {', ...indent(common[0], '    '), '  }', '}'];
}

function printCase({ event, functionName }: TrackedEvent, isServer: boolean): string[] {
  const visitor = isServer ? ['visitor'] : [];
  const args = event.properties.size > 0 ? [...visitor, 'properties'] : visitor;
  return [`  case ${printString(event.name)}:`, `    return ${functionName}(${args.join(', ')});`];
}

function indent(text: string, by: string): string[] {
  return text.split('\n').map((line) => by + line);
}
