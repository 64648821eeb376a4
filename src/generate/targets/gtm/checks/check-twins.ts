import { atName } from '../../../../plan/model.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';

/** Two events that send the same name to the same place at the same moment are counted twice. */
export function* checkTwins({ deliveries }: Contents): Generator<Finding> {
  const first = new Map<string, Delivery>();
  for (const delivery of deliveries) {
    const { event, to } = delivery;
    const moment = JSON.stringify([to.destination.name, to.as, describeMoment(delivery)]);
    const twin = first.get(moment);
    if (!twin) first.set(moment, delivery);
    else {
      yield {
        severity: 'error',
        message: `"${twin.event.name}" and "${event.name}" both send "${to.as}" to "${to.destination.name}" at the same moment.`,
        help: 'Remove one of them, or send one under another name.',
        location: atName(event),
        related: [{ message: `"${twin.event.name}" stands here.`, location: atName(twin.event) }],
      };
    }
  }
}

function describeMoment({ event }: Delivery): unknown {
  return event.trigger ?? { kind: 'event', event: event.name };
}
