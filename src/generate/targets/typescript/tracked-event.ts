import type { EventSource, Plan, PlanEvent, PlanProperty } from '../../../plan/model.js';
import { RESERVED_WORDS, toCamelCase, toPascalCase } from '../../print/typescript/identifiers.js';
import type { TypescriptOptions } from './options.js';
import { type ChosenTransport, isForServers } from './routing/choose-transports.js';
import { type Context, isFromContext } from './routing/context.js';
import { PIECES } from './runtime-pieces.js';
import { TRANSPORTS } from './transports/index.js';

/** An event that the module has a function for, with the identifiers that stand for its name. */
export interface TrackedEvent {
  readonly event: PlanEvent;
  readonly functionName: string;
  readonly typeName: string;
}

/** What the module itself declares, besides run-time functions and those of transports. */
const OWN_NAMES: readonly string[] = [
  ...[
    'track',
    'EventMap',
    'EventName',
    'SharedProperties',
    'TrackArguments',
    'window',
    'name',
    'properties',
    'visitor',
    'Visitor',
  ],
  ...['Context', 'setContext', 'updateContext', 'setRolloutKey'],
  ...['ConsentType', 'ConsentState', 'setDefaultConsent', 'updateConsent'],
];

/** What run-time functions take from the platform: an event called so must not stand in the way. */
const GLOBALS: readonly string[] = [
  ...[
    'clearTimeout',
    'console',
    'crypto',
    'decodeURIComponent',
    'document',
    'encodeURIComponent',
    'fetch',
    'globalThis',
  ],
  ...['isFinite', 'isNaN', 'localStorage', 'location', 'navigator', 'parseFloat', 'parseInt', 'performance', 'process'],
  ...['queueMicrotask', 'self', 'sessionStorage', 'setTimeout', 'structuredClone'],
  ...[
    'Array',
    'Awaited',
    'Date',
    'Exclude',
    'Extract',
    'Iterable',
    'Map',
    'NonNullable',
    'Omit',
    'Parameters',
    'Partial',
  ],
  ...['Pick', 'Promise', 'Readonly', 'ReadonlyArray', 'ReadonlyMap', 'ReadonlySet', 'Record', 'Required', 'ReturnType'],
  'Set',
];

let reserved: ReadonlySet<string> | undefined;

/**
 * What a plan's names must not hide: words that no function may be called, what a module may declare and what it uses,
 * whatever the plan's transports. A name never loses its place here, so that generated names stay as they are.
 */
function listReserved(): ReadonlySet<string> {
  reserved ??= new Set([
    ...RESERVED_WORDS,
    ...OWN_NAMES,
    ...GLOBALS,
    ...PIECES.map(({ name }) => name),
    ...TRANSPORTS.flatMap(({ names }) => names ?? []),
  ]);
  return reserved;
}

const TRACKED = new WeakMap<Plan, Map<string, readonly TrackedEvent[]>>();

/** The events that code of some sources sends, in the plan's order. */
export function toTrackedEvents(
  plan: Plan,
  sources: readonly EventSource[] = ['browser', 'app'],
): readonly TrackedEvent[] {
  const known = TRACKED.get(plan) ?? new Map<string, readonly TrackedEvent[]>();
  TRACKED.set(plan, known);
  const key = sources.join();
  const events = known.get(key) ?? nameEvents(plan, sources);
  known.set(key, events);
  return events;
}

function nameEvents(plan: Plan, sources: readonly EventSource[]): TrackedEvent[] {
  const words = listReserved();
  const events = [...plan.events.values()].filter((event) => isTracked(event, sources));
  return events.map((event) => ({
    event,
    functionName: toCamelCase(event.name, words),
    typeName: toPascalCase(event.name, words),
  }));
}

/** The sources whose events a module is for: what the output says, else what its transports run on. */
export function listSources(
  options: TypescriptOptions,
  transports: readonly ChosenTransport[],
): readonly EventSource[] {
  return options.source ?? (isForServers(transports, options) ? ['server'] : ['browser', 'app']);
}

/** The properties whose raw value must not leave. */
export function findHashed(event: PlanEvent): PlanProperty[] {
  return [...event.properties.values()].filter(({ definition }) => definition.hash?.by === 'code');
}

/** Whether calls may leave the properties out altogether. */
export function areAllOptional(event: PlanEvent, context: Context): boolean {
  return [...event.properties.values()].every((property) => !isRequired(property) || isFromContext(context, property));
}

/** What is required under a condition is optional in types: only people can check the condition. */
export function isRequired(property: PlanProperty): boolean {
  return property.required && property.when === undefined;
}

// Proposed events are not built yet, and retired ones are history. A mailing system does not run this module.
function isTracked(event: PlanEvent, sources: readonly EventSource[]): boolean {
  if (event.status === 'proposed' || event.status === 'retired') return false;
  return event.sources.length === 0 || event.sources.some((source) => sources.includes(source));
}
