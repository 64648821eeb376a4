import { printDoc } from '../../print/typescript/comments.js';
import { printKey, printString } from '../../print/typescript/literals.js';
import { describeDeprecation, type Functions } from './describe-event.js';
import { printBody } from './routing/print-body.js';
import type { Routing } from './routing/routing.js';
import type { TrackedEvent } from './tracked-event.js';

/** The type that maps every name to its properties. */
export function printEventMap(events: readonly TrackedEvent[], functions: Functions): string[] {
  const members = events.flatMap(({ event, typeName }) => [
    ...printDoc(describeDeprecation(event, functions), '  '),
    `  readonly ${printKey(event.name)}: ${typeName};`,
  ]);
  return [
    '',
    ...printDoc(['Every event, by the name under which it is sent.']),
    'export interface EventMap {',
    ...members,
    '}',
    '',
    'export type EventName = keyof EventMap;',
  ];
}

/** The function that takes any event by name. */
export function printTrack(events: readonly TrackedEvent[], routing: Routing): string[] {
  const visitor = routing.isServer ? 'visitor: Visitor, ' : '';
  const doc = 'Sends any event by its name. The function of an event does the same, and a bundle holds less of it.';
  // The signature for callers is apart, because a rest parameter would take room in bundles.
  const signature = `<Name extends EventName>(${visitor}name: Name, ...properties: TrackArguments<EventMap[Name]>)`;
  return [
    '',
    ...(events.length > 0 ? [TRACK_ARGUMENTS, ''] : []),
    ...printDoc([doc]),
    ...(events.length > 0 ? [`export function track${signature}: void;`] : []),
    `export function track(${visitor}name: EventName, properties?: object): void {`,
    ...printRoutes(groupByBody(events, routing), routing.isServer).map((line) => `  ${line}`),
    '}',
  ];
}

const TRACK_ARGUMENTS =
  'type TrackArguments<Properties> = {} extends Properties ? [properties?: Properties] : [properties: Properties];';

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

function printCase({ event, functionName, typeName }: TrackedEvent, isServer: boolean): string[] {
  const visitor = isServer ? ['visitor'] : [];
  const args = event.properties.size > 0 ? [...visitor, `properties as ${typeName}`] : visitor;
  return [`  case ${printString(event.name)}:`, `    return ${functionName}(${args.join(', ')});`];
}

function indent(text: string, by: string): string[] {
  return text.split('\n').map((line) => by + line);
}
