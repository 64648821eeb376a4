import type { PlanEvent } from '../../../plan/model.js';
import { printString } from '../../print/typescript/literals.js';
import { hashValues } from './hashing.js';
import type { TypescriptOptions } from './options.js';
import { findHashed } from './tracked-event.js';
import { TRANSPORTS } from './transports/registry.js';
import { shadowLayer } from './transports/shadow-layer.js';
import type { RuntimeFunction, Transport } from './transports/transport.js';

/** Prints how events are sent, and remembers what that needs at run time. */
export interface Sender {
  /** Statements that send an event; `name` is the expression of its name. Its properties are in `properties`. */
  send(event: PlanEvent, name: string, hasProperties: boolean): string[];
  /** What the statements printed so far call, each function once, callers first. */
  runtime(): RuntimeFunction[];
}

export function createSender(options: TypescriptOptions): Sender {
  const used = new Set<RuntimeFunction>();
  const chosen = [...TRANSPORTS].filter(([id]) => options.sdk.includes(id)).map(([, transport]) => transport);
  return {
    send(event, name, hasProperties) {
      const hashed = findHashed(event).sort().map(printString);
      if (hashed.length > 0) use(hashValues, used);
      return chooseTransports(event, chosen).map((transport) => {
        for (const needed of transport.runtime) use(needed, used);
        return transport.send(hasProperties ? { name, properties: printProperties(hashed) } : { name });
      });
    },
    runtime: () => [...used],
  };
}

function chooseTransports(event: PlanEvent, chosen: readonly Transport[]): readonly Transport[] {
  return event.status === 'shadow' ? [shadowLayer] : chosen;
}

function printProperties(hashed: readonly string[]): string {
  return hashed.length === 0 ? 'properties' : `hashValues(properties, [${hashed.join(', ')}])`;
}

function use(needed: RuntimeFunction, used: Set<RuntimeFunction>): void {
  used.add(needed);
  for (const deeper of needed.needs) use(deeper, used);
}
