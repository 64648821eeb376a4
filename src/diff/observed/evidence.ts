import type { PlanEvent } from '../../plan/model.js';
import type { Observed, Seen, SeenEvent, SeenProperty } from './observed.js';

/** Days before the end of the data within which something counts as seen lately. */
export const LATELY = 30;

const NEVER: SeenEvent = { count: 0 };
const DAY = 86_400_000;

/** What real data says of the events of the old plan. */
export class Evidence {
  /** The last day of the data; absent when no date is given at all. */
  private readonly end: string | undefined;

  constructor(private readonly observed: Observed) {
    this.end = observed.asOf ?? newest(observed);
  }

  /** By its own name, else by a name that a destination gets. What is not in the data was never seen. */
  ofEvent(event: PlanEvent): SeenEvent {
    const { events } = this.observed;
    const own = events.get(event.name);
    if (own) return own;
    for (const { as } of event.destinations.values()) {
      const seen = events.get(as);
      if (seen) return seen;
    }
    return NEVER;
  }

  /** Absent when it was not counted: no property of the event, or nothing inside of properties. */
  ofProperty(event: PlanEvent, name: string): SeenProperty | undefined {
    const { properties } = this.ofEvent(event);
    if (!properties) return undefined;
    return properties.get(name) ?? (event.properties.has(name) ? NEVER : undefined);
  }

  /** Seen within the last days of the data. */
  isLately({ count, lastSeen }: Seen): boolean {
    if (count === 0 || lastSeen === undefined || this.end === undefined) return count > 0;
    return this.daysBeforeEnd(lastSeen) <= LATELY;
  }

  /** `seen 12,000 times, last on 2026-09-30`. */
  tell({ count, lastSeen }: Seen): string {
    const times = count === 1 ? 'once' : `${printCount(count)} times`;
    if (lastSeen === undefined) return `seen ${times}`;
    return count === 1 ? `seen once, on ${lastSeen}` : `seen ${times}, last on ${lastSeen}`;
  }

  private daysBeforeEnd(date: string): number {
    return (Date.parse(this.end as string) - Date.parse(date)) / DAY;
  }
}

/** `12,000`, whatever the language of the machine. */
export function printCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function newest({ events }: Observed): string | undefined {
  let end: string | undefined;
  for (const { lastSeen } of events.values()) if (lastSeen !== undefined && lastSeen > (end ?? '')) end = lastSeen;
  return end;
}
