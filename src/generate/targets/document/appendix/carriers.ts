import type { EventSource, PlanEvent } from '../../../../plan/model.js';

/** What brings an event from where it happens to where it is kept. */
export type Carrier = 'listener' | 'code' | 'app' | 'server' | 'connection' | 'unsaid';

/**
 * By the format's own meaning: a tag manager listens for what has a trigger in the browser, the page's code
 * sends what has none; apps and servers send by their code; other systems are connected.
 */
export function chooseCarrier(source: EventSource | undefined, { trigger }: PlanEvent): Carrier {
  if (source === undefined) return 'unsaid';
  if (source === 'browser') return trigger ? 'listener' : 'code';
  return source === 'app' || source === 'server' ? source : 'connection';
}
