import { printDoc } from '../../print/typescript/comments.js';
import { printKey, printString } from '../../print/typescript/literals.js';
import { describeDeprecation, type Functions } from './describe-event.js';
import type { Sender } from './sending.js';
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
export function printTrack(events: readonly TrackedEvent[], sender: Sender): string[] {
  return [
    '',
    'type TrackArguments<Properties> = {} extends Properties ? [properties?: Properties] : [properties: Properties];',
    '',
    ...printDoc([
      'Sends any event by its name. The function of an event does the same, and a bundle holds less of it.',
    ]),
    'export function track<Name extends EventName>(name: Name, ...[properties]: TrackArguments<EventMap[Name]>): void {',
    ...printRoutes(groupByRoute(events, sender)).map((line) => `  ${line}`),
    '}',
  ];
}

/** How to send, as text → the names of the events that are sent so. */
type Routes = ReadonlyMap<string, readonly string[]>;

function groupByRoute(events: readonly TrackedEvent[], sender: Sender): Routes {
  const routes = new Map<string, string[]>();
  for (const { event } of events) {
    const route = sender.send(event, 'name', true).join('\n');
    const names = routes.get(route);
    if (names) names.push(event.name);
    else routes.set(route, [event.name]);
  }
  return routes;
}

// Most events are sent alike, and need no naming.
function printRoutes(routes: Routes): string[] {
  const [common, ...rest] = [...routes].sort(([, a], [, b]) => b.length - a.length);
  if (!common) return ['void name;', 'void properties;'];
  if (rest.length === 0) return common[0].split('\n');
  const cases = rest.flatMap(([route, names]) => [
    ...names.map((name) => `  case ${printString(name)}:`),
    ...indent(route, '    '),
    '    break;',
  ]);
  return ['switch (name) {', ...cases, '  default:', ...indent(common[0], '    '), '}'];
}

function indent(text: string, by: string): string[] {
  return text.split('\n').map((line) => by + line);
}
