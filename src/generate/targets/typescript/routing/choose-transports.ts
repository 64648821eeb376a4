import * as z from 'zod/mini';
import type { Destination, EventDestination, Plan, PlanEvent } from '../../../../plan/model.js';
import type { TypescriptOptions } from '../options.js';
import { TRANSPORTS } from '../transports/index.js';
import type { AnyTransport } from '../transports/transport.js';

/** A transport as one output of a plan uses it. */
export interface ChosenTransport {
  readonly transport: AnyTransport;
  /** Its own, with defaults. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Those that it serves; absent when it takes every event as it is. */
  readonly destinations?: readonly Destination[];
}

/** The transports that a plan asks for, each with the destinations that it serves. The options have been read. */
export function chooseTransports(plan: Plan, options: Pick<TypescriptOptions, 'sdk'>): ChosenTransport[] {
  return options.sdk.flatMap((entry) => {
    const [[id, own] = []] = typeof entry === 'string' ? ([[entry]] as [string][]) : Object.entries(entry);
    const transport = TRANSPORTS.find((one) => one.id === id);
    return transport ? [choose(plan, transport, (own as Readonly<Record<string, unknown>> | undefined) ?? {})] : [];
  });
}

function choose(plan: Plan, transport: AnyTransport, written: Readonly<Record<string, unknown>>): ChosenTransport {
  const { destinations: names, ...own } = written as { destinations?: readonly string[] };
  const options = z.strictObject(transport.options?.() ?? {}).parse(own);
  const { serves } = transport;
  if (serves === 'plan') return { transport, options };
  const served = [...plan.destinations.values()].filter(({ type }) => serves.includes(type));
  if (served.length === 0) return { transport, options };
  return { transport, options, destinations: served.filter(({ name }) => names?.includes(name) ?? true) };
}

/** Where a transport sends an event: `undefined` stands for the event as it is. */
export function listRoutes({ destinations }: ChosenTransport, event: PlanEvent): (EventDestination | undefined)[] {
  if (!destinations) return [undefined];
  return destinations.flatMap(({ name }) => event.destinations.get(name) ?? []);
}

/** Whether a module runs on servers, where no state may outlive a call. What runs anywhere follows the others, or `source`. */
export function isForServers(
  transports: readonly ChosenTransport[],
  { source }: { readonly source?: Source },
): boolean {
  const platforms = new Set(transports.map(({ transport }) => transport.platform));
  if (platforms.has('browser')) return false;
  return platforms.has('server') || (source?.length === 1 && source[0] === 'server');
}

type Source = TypescriptOptions['source'];
