import type { EventDestination, Literal, PlanEvent } from '../../../../plan/model.js';
import { printKey, printString } from '../../../print/typescript/literals.js';
import { call, printCall, type Scope } from '../transports/transport.js';

/** The properties of an event under the names of a destination; only what differs is written. */
export function printMapping(
  scope: Scope,
  event: PlanEvent,
  route: EventDestination | undefined,
  value: string | undefined,
): string | undefined {
  if (!route) return value;
  const names = listDifferences(event, route);
  const constants = printConstants(route);
  if (value === undefined) return constants;
  if (names.length === 0 && constants === undefined) return value;
  return printCall(call(scope.use('mapProperties'), value, `[${names.join(', ')}]`, constants));
}

// What is not in `params` is not sent there.
function listDifferences(event: PlanEvent, { params }: EventDestination): string[] {
  return [...event.properties.keys()].flatMap((name) => {
    const theirs = params.get(name);
    if (theirs === name) return [];
    return `[${theirs === undefined ? printString(name) : `${printString(name)}, ${printString(theirs)}`}]`;
  });
}

function printConstants({ set }: EventDestination): string | undefined {
  if (set.size === 0) return undefined;
  return `{ ${[...set].map(([name, value]) => `${printKey(name)}: ${printConstant(value)}`).join(', ')} }`;
}

function printConstant(value: Literal): string {
  return typeof value === 'string' ? printString(value) : String(value);
}
