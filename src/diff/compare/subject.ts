import type { Path } from '../../source/location.js';
import { quote } from '../judging/say.js';

/** How one compared thing is called: by machines (see `Change.subject`) and at the start of a sentence. */
export interface Subject {
  readonly subject: string;
  readonly label: string;
}

/** Names of sections, in the plan and in a sentence. */
const SECTIONS = {
  owner: ['owners', 'Owner'],
  goal: ['goals', 'Goal'],
  definition: ['properties', 'Shared property'],
  group: ['groups', 'Group'],
  segment: ['segments', 'Segment'],
  destination: ['destinations', 'Destination'],
  funnel: ['funnels', 'Funnel'],
  audience: ['audiences', 'Audience'],
  experiment: ['experiments', 'Experiment'],
  output: ['generate', 'Output'],
} as const;

export type Section = keyof typeof SECTIONS;

export function nameMember(section: Section, name: string): Subject {
  const [key, noun] = SECTIONS[section];
  return { subject: `${key}.${name}`, label: `${noun} ${quote(name)}` };
}

/** The plan itself: a change of it is about one of its fields. */
export function namePlan(field: Path): Subject {
  return { subject: field.join('.'), label: 'The plan' };
}

export function nameEvent(event: string): Subject {
  return { subject: event, label: `Event ${quote(event)}` };
}

export function nameEventDestination(event: string, destination: string): Subject {
  return { subject: `${event}.destinations.${destination}`, label: `Event ${quote(event)}` };
}

/** `name` may reach inside: `items[].sku`. */
export function nameEventProperty(event: string, name: string): Subject {
  return { subject: `${event}.${name}`, label: `Property ${quote(name)} of ${quote(event)}` };
}

export function nameGroupProperty(group: string, name: string): Subject {
  return { subject: `groups.${group}.${name}`, label: `Property ${quote(name)} of group ${quote(group)}` };
}
