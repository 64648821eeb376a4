import type { PlanEvent, TriggerWhen } from '../../../plan/model.js';
import type { Contents } from './contents.js';
import type { Subject } from './identities.js';

/** Everything that the container will hold, with the names that people see. */
export function listSubjects(contents: Contents): Subject[] {
  return [
    ...contents.destinations.flatMap(({ name }): Subject[] => [
      { kind: 'tag', key: ['google', name], label: `${name} - Google tag` },
      { kind: 'variable', key: ['measurement', name], label: `${name} - Measurement ID` },
    ]),
    ...contents.deliveries.map(({ event, to }): Subject => {
      const destination = to.destination.name;
      return { kind: 'tag', key: ['event', destination, event.name], label: `${destination} - Event - ${event.name}` };
    }),
    ...contents.triggered.map((event): Subject => {
      return { kind: 'trigger', key: [event.name], label: `${nameTrigger(event)} - ${event.name}` };
    }),
    ...contents.properties.map(
      (name): Subject => ({ kind: 'variable', key: ['property', name], label: `DLV - ${name}` }),
    ),
    ...contents.stages.map((name): Subject => ({ kind: 'folder', key: ['stage', name], label: `Stage - ${name}` })),
    { kind: 'folder', key: ['shared'], label: 'Shared' },
  ];
}

const TRIGGER_NAMES: Record<TriggerWhen['kind'], string> = {
  click: 'Click',
  link: 'Link',
  form: 'Form',
  visible: 'Visible',
  scroll: 'Scroll',
  video: 'Video',
  pageview: 'Page',
  history: 'History',
  timer: 'Timer',
  event: 'Event',
  after: 'After',
};

function nameTrigger(event: PlanEvent): string {
  return event.trigger ? TRIGGER_NAMES[event.trigger.kind] : 'Event';
}
