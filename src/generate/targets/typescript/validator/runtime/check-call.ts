import { checkFields, type Fault } from './check-value.js';
import { nearestName } from './nearest-name.js';
import type { EventRule, Rules } from './rules.js';
import { showValue } from './show-value.js';

/** One thing in which a call does not keep the plan. */
export interface Finding {
  readonly kind: 'unknown-event' | 'unknown-property' | 'missing' | 'missing-context' | 'invalid';
  /** The event's name, as it was called. */
  readonly event: string;
  /** `items[0].id`; empty when it is about the event itself. */
  readonly path: string;
  /** What the plan asks for. */
  readonly expected: string;
  /** What was there; personal data is not shown. */
  readonly found: string;
  /** The name that was probably meant. */
  readonly nearest?: string;
  /** One sentence that says all of it. */
  readonly message: string;
  /** Where the plan defines the event; empty for an event that it does not have. */
  readonly place: string;
}

/** Event → its rule, made when the first call is checked. */
export type EventIndex = Map<string, EventRule>;

export function findFindings(rules: Rules, index: EventIndex, event: string, properties: unknown): Finding[] {
  if (index.size === 0) for (const rule of rules.events) index.set(rule[0], rule);
  const rule = index.get(event);
  if (!rule) return [complete(event, '', reportEvent(event, [...index.keys()]))];
  const [, place, fields] = rule;
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) {
    return [
      complete(event, place, {
        kind: 'invalid',
        path: '',
        expected: 'an object of properties',
        found: showValue(properties),
      }),
    ];
  }
  return checkFields(rules, fields, properties, '').map((fault) => complete(event, place, fault));
}

function reportEvent(event: string, known: readonly string[]): Fault {
  const nearest = nearestName(event, known);
  const fault: Fault = { kind: 'unknown-event', path: '', expected: 'an event of the plan', found: 'another name' };
  return nearest === undefined ? fault : { ...fault, nearest };
}

function complete(event: string, place: string, fault: Fault): Finding {
  return { ...fault, event, message: printMessage(event, fault), place };
}

function printMessage(event: string, { kind, path, expected, found, nearest }: Fault): string {
  const subject = path === '' ? JSON.stringify(event) : `${JSON.stringify(path)} of ${JSON.stringify(event)}`;
  const hint = nearest === undefined ? '.' : `; did you mean ${JSON.stringify(nearest)}?`;
  if (kind === 'unknown-event') return `${subject} is not an event of the plan${hint}`;
  if (kind === 'unknown-property') return `${subject} is not in the plan${hint}`;
  if (kind === 'missing-context') return `${subject} is missing: expected ${expected}, which setContext gives.`;
  if (kind === 'missing') return `${subject} is missing: expected ${expected}.`;
  return path === ''
    ? `${subject} was called with ${found}: expected ${expected}.`
    : `${subject} is ${found}: expected ${expected}.`;
}
