import { atName } from '../../../../plan/model.js';
import type { Finding } from '../../../target.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import { locateConstant, locateParameter } from './locations.js';

export function* checkParameters({ deliveries }: Contents): Generator<Finding> {
  for (const delivery of deliveries) {
    yield* checkDoubles(delivery);
    yield* checkConstants(delivery);
  }
}

// Of two rows with one name GTM would send one, and nobody knows which.
function* checkDoubles(delivery: Delivery): Generator<Finding> {
  const { event, to } = delivery;
  const owners = new Map<string, string>();
  for (const [ours, theirs] of to.params) {
    const first = owners.get(theirs);
    owners.set(theirs, ours);
    if (first === undefined) continue;
    yield {
      severity: 'error',
      message: `"${first}" and "${ours}" of "${event.name}" both become the parameter "${theirs}" in "${to.destination.name}".`,
      help: 'Map one of them to another name, or leave it out with "omit".',
      location: locateParameter(delivery, ours),
      related: [{ message: `"${first}" stands here.`, location: locateParameter(delivery, first) }],
    };
  }
}

function* checkConstants(delivery: Delivery): Generator<Finding> {
  const { event, to } = delivery;
  for (const [theirs, value] of to.set) {
    const location = locateConstant(delivery, theirs);
    const owner = [...to.params].find(([, parameter]) => parameter === theirs)?.[0];
    if (owner !== undefined) {
      yield {
        severity: 'error',
        message: `The parameter "${theirs}" of "${event.name}" is set to a constant, and "${owner}" becomes it too.`,
        help: `Remove the constant, or leave "${owner}" out with "omit".`,
        location,
        related: [{ message: `"${owner}" stands here.`, location: atName(event.properties.get(owner) ?? event) }],
      };
    }
    if (value === null) {
      yield {
        severity: 'error',
        message: `The parameter "${theirs}" of "${event.name}" is set to null, which GTM cannot send.`,
        help: 'Remove it, or write a text.',
        location,
      };
    }
  }
}
