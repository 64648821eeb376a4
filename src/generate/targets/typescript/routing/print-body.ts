import type { EventDestination, PlanEvent, PlanProperty } from '../../../../plan/model.js';
import { printString } from '../../../print/typescript/literals.js';
import { findHashed } from '../tracked-event.js';
import { type Call, call, printCall, printWith, type Scope } from '../transports/transport.js';
import { type ChosenTransport, listRoutes } from './choose-transports.js';
import { listContextNames } from './context.js';
import { printMapping } from './print-mapping.js';
import type { Routing } from './routing.js';

/**
 * The statements that send an event. `name` is the expression of its name in the plan, and `given` that of its properties:
 * a literal, or a variable, so that events which are sent alike have the same statements.
 */
export function printBody(
  routing: Routing,
  event: PlanEvent,
  name: string = printString(event.name),
  given: string | undefined = event.properties.size > 0 ? 'properties' : undefined,
): string[] {
  const lines: string[] = [];
  let value = given && addContext(routing, event, given);
  if (routing.options.observe || isSampled(event)) {
    value = keep(lines, 'given', value);
    lines.push(...printObserver(routing, name, value), ...printGuard(routing, event, value));
  }
  value = hash(routing, event, addRate(event, value));
  const deliveries = listDeliveries(routing, event);
  if (deliveries.length > 1) value = keep(lines, 'sent', value);
  const sent = deliveries.map((delivery) => printDelivery(routing, event, delivery, name, value));
  const parameters = [...(routing.isServer ? ['visitor'] : []), name, ...(given ? [given] : [])];
  return markUnused(
    [...lines, ...sent],
    parameters.filter((parameter) => NAME.test(parameter)),
  );
}

// A parameter that nothing needs (the event goes nowhere here) is an error under `noUnusedParameters`.
function markUnused(lines: string[], parameters: readonly string[]): string[] {
  const unused = parameters.filter((name) => !lines.some((line) => findWord(name).test(line)));
  return unused.length === 0 ? lines : [...unused.map((name) => `void ${name};`), ...lines];
}

// The same few names, for each of thousands of events.
const words = new Map<string, RegExp>();

function findWord(name: string): RegExp {
  const known = words.get(name) ?? new RegExp(`\\b${name}\\b`);
  words.set(name, known);
  return known;
}

const NAME = /^\w+$/;

/** An expression that is needed more than once is evaluated once. */
function keep(lines: string[], name: string, expression: string | undefined): string | undefined {
  if (expression === undefined || NAME.test(expression)) return expression;
  lines.push(`const ${name} = ${expression};`);
  return name;
}

// What a call says itself wins.
function addContext({ context, scope }: Routing, event: PlanEvent, given: string): string {
  const names = listContextNames(context, event);
  if (names.length === 0) return given;
  const isWhole = names.length === context.size;
  const known = isWhole ? scope.use('context') : printCall(call(scope.use('pickContext'), printList(names)));
  return `{ ...${known}, ...${given} }`;
}

function printObserver({ options, scope }: Routing, name: string, value: string | undefined): string[] {
  if (!options.observe) return [];
  scope.use('observeEvents');
  return [`${printCall(call(`${scope.use('notifyObservers')}?.`, name, value))};`];
}

function isSampled({ status, rollout }: PlanEvent): boolean {
  return status === 'pilot' && rollout !== undefined && rollout.share < 100;
}

function printGuard({ scope, isServer }: Routing, event: PlanEvent, value: string | undefined): string[] {
  if (!isSampled(event)) return [];
  const share = shareOf(event);
  const by = event.rollout?.by;
  const test =
    by !== undefined && value !== undefined
      ? call(scope.use('isInPilot'), share, value, printString(by))
      : isServer
        ? call(scope.use('isInShare'), share, 'visitor.rolloutKey')
        : call(scope.use('isInRollout'), share);
  return [`if (!${printCall(test)}) return;`];
}

// The rate goes with the event, so that whoever counts can divide by it.
function addRate(event: PlanEvent, value: string | undefined): string | undefined {
  return isSampled(event) ? printWith(value, `rollout_share: ${shareOf(event)}`) : value;
}

function shareOf({ rollout }: PlanEvent): string {
  return String(Number(((rollout?.share ?? 100) / 100).toPrecision(12)));
}

function hash({ scope }: Routing, event: PlanEvent, value: string | undefined): string | undefined {
  const hashed = findHashed(event).map((property) => printHashed(scope, property));
  if (value === undefined || hashed.length === 0) return value;
  return printCall(call(scope.use('hashProperties'), value, `[${hashed.sort().join(', ')}]`));
}

/** Format → the function that brings a text to the one form of which vendors compare hashes. */
const NORMALIZERS: ReadonlyMap<string | undefined, string> = new Map([
  ['email', 'normalizeEmail'],
  ['e164', 'normalizePhone'],
]);

function printHashed({ use }: Scope, { name, definition }: PlanProperty): string {
  const normalizer = NORMALIZERS.get(definition.format);
  return normalizer === undefined ? `[${printString(name)}]` : `[${printString(name)}, ${use(normalizer)}]`;
}

function printList(names: readonly string[]): string {
  return `[${names.map(printString).join(', ')}]`;
}

/** One transport, and where it sends the event. */
interface RoutedDelivery {
  readonly chosen: ChosenTransport;
  readonly route?: EventDestination;
}

// A shadow event reaches the shadow layer, and the destinations that ask for such events: nothing else.
function listDeliveries({ transports, isServer }: Routing, event: PlanEvent): (RoutedDelivery | 'shadow')[] {
  const all = transports.flatMap((chosen) =>
    listRoutes(chosen, event).map((route): RoutedDelivery => ({ chosen, ...(route && { route }) })),
  );
  if (event.status !== 'shadow') return all;
  return [...(isServer ? [] : ['shadow' as const]), ...all.filter(({ route }) => route?.destination.shadow)];
}

function printDelivery(
  routing: Routing,
  event: PlanEvent,
  delivery: RoutedDelivery | 'shadow',
  name: string,
  value: string | undefined,
): string {
  const { scope, plan, isServer } = routing;
  if (delivery === 'shadow')
    return `${printCall(call(scope.use('pushToShadowLayer'), printWith(value, `event: ${name}`, '_clear: true')))};`;
  const { chosen, route } = delivery;
  const { transport, options } = chosen;
  const theirs = route === undefined || route.as === event.name ? name : printString(route.as);
  const properties = printMapping(scope, event, route, value);
  const sending = transport.send(
    {
      ...{ plan, event, name: theirs },
      ...(route && { route }),
      ...(properties !== undefined && { properties }),
      ...(isServer && { visitor: 'visitor' }),
    },
    { ...scope, options },
  );
  const needs = transport.consent === 'theirs' ? [] : (route?.consent ?? event.consent);
  return `${printCall(gate(routing, needs, sending))};`;
}

function gate({ scope, options, isServer }: Routing, needs: readonly string[], sending: Call): Call {
  if (needs.length === 0) return sending;
  const rest = [printList(needs), sending.callee, ...sending.args];
  if (isServer) return call(scope.use('ifGrantedBy'), 'visitor.consent', ...rest);
  return call(scope.use(options.undecided === 'drop' ? 'ifGranted' : 'whenGranted'), ...rest);
}
