import type { EventDestination, Plan, PlanEvent } from '../../../src/plan/model.js';
import type { Hit } from './simulator/tags.js';

/** A value of its own for each property, so that one read in place of another shows. */
export function makeValues(event: PlanEvent): Record<string, unknown> {
  return Object.fromEntries([...event.properties.keys()].map((name) => [name, `the ${name} of ${event.name}`]));
}

/** What the plan says that GA4 gets for one event in the browser, in the order of its destinations. */
export function expectHits(event: PlanEvent, values: Readonly<Record<string, unknown>>): Partial<Hit>[] {
  return findGa4(event).map((to) => ({
    event: to.as,
    stream: to.destination.settings.get('measurement_id') ?? '',
    parameters: {
      ...Object.fromEntries([...to.params].map(([ours, theirs]) => [theirs, values[ours]])),
      ...Object.fromEntries([...to.set].map(([theirs, value]) => [theirs, String(value)])),
    },
  }));
}

export function findGa4(event: PlanEvent): EventDestination[] {
  return [...event.destinations.values()].filter(({ destination }) => destination.type === 'ga4');
}

/** Events that the browser sends to GA4, by the words of the plan format. */
export function findSent(plan: Plan): PlanEvent[] {
  return [...plan.events.values()].filter((event) => {
    const inBrowser = event.sources.length === 0 || event.sources.includes('browser');
    const running = event.status === 'live' || event.status === 'pilot' || event.status === 'deprecated';
    return inBrowser && running && findGa4(event).length > 0;
  });
}
